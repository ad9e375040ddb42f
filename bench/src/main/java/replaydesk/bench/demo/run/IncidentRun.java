package replaydesk.bench.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import replaydesk.bench.client.Answer;
import replaydesk.bench.client.CommandSender;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.DeskCommand;
import replaydesk.bench.demo.incidents.Incident;
import replaydesk.bench.demo.translation.Script;
import replaydesk.bench.demo.translation.Step;
import replaydesk.events.status.CaseStatus;
import replaydesk.events.value.Decider;

/** Runs one incident at the desk step by step; each step follows as soon as the one before is answered. */
final class IncidentRun {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Incident incident;
    private final Script script;
    private final String run;
    private final DemoUsers users;
    private final CommandTally tally;
    private final BooleanSupplier stopped;
    private final CommandSender sender;
    private final List<String> refusals = new ArrayList<>();
    private UUID asked;

    /**
     * @param script  what people ask for in the course of the incident
     * @param run     the name of the run; it and the incident make the keys of all commands
     * @param stopped asked before every step; the rest is left out once it says so
     */
    IncidentRun(Incident incident, Script script, String run, DemoUsers users, CommandTally tally,
            BooleanSupplier stopped) {
        this.incident = incident;
        this.script = script;
        this.run = run;
        this.users = users;
        this.tally = tally;
        this.stopped = stopped;
        this.sender = new CommandSender(tally, stopped);
    }

    /**
     * Runs the incident and returns the result.
     *
     * @throws CommandSender.Undeliverable when a command could not be delivered
     */
    Result run() {
        script.gaps().forEach(tally::gap);
        script.omissions().forEach(tally::omission);
        sender.register(users.client(), script.registration(), key(0));
        int done = 0;
        for (var step : script.steps()) {
            if (stopped.getAsBoolean()) {
                break;
            }
            done++;
            take(step, key(done));
        }
        var expectation = Expectation.of(UUID.fromString(sender.reference()), incident, script.finalState());
        return new Result(expectation, done == script.steps().size(), refusals);
    }

    private void take(Step step, String key) {
        var operator = users.operator(incident.number());
        switch (step) {
            case Step.Requester(var command) -> deliver(users.client(), command, key);
            case Step.Operator(DeskCommand.Ask command) -> {
                var answer = deliver(operator, command, key);
                asked = answer.accepted() ? answer.id() : null;
            }
            case Step.Operator(var command) -> deliver(operator, command, key);
            case Step.Reply(var text) -> deliver(users.client(), reply(text), key);
            case Step.Review(var command) -> review(operator, command, key);
            case Step.Closing(var comebacks) -> await(operator, "closed", shown -> closed(shown, comebacks));
        }
    }

    private static boolean closed(JsonNode shown, int comebacks) {
        return shown.path("status").asText().equals(CaseStatus.CLOSED.name())
                || shown.at("/counts/reopenings").asInt() > comebacks;
    }

    /** Looks at the case once more and repeats what was refused, unless the refusal says that nothing is left to do. */
    private Answer deliver(DeskClient desk, DeskCommand command, String key) {
        var answer = sender.send(desk, command, key);
        if (!answer.refused() || answer.reason().startsWith("already-")) {
            return answer;
        }
        sender.readCase(users.operator(incident.number()), null);
        var again = sender.send(desk, command, key);
        if (again.refused()) {
            tally.refusedForGood(command, again);
            refusals.add(command.getClass().getSimpleName() + " was refused for good: " + again.reason());
        }
        return again;
    }

    private DeskCommand.Message reply(String text) {
        var registration = script.registration();
        return new DeskCommand.Message(text, registration.channel(), null, registration.requester().id(), asked);
    }

    /**
     * Corrects the classification by the rules. Waits for the routing, because the case is on nobody's list before.
     * Leaves a person's classification as it is: it comes from an earlier part of this run.
     */
    private void review(DeskClient operator, DeskCommand.Classify wanted, String key) {
        var shown = await(operator, "routed", seen -> seen.has("routing")).path("classification");
        boolean right = shown.path("by").asText().equals(Decider.PERSON.name())
                || shown.path("impact").asText().equals(wanted.impact().name())
                        && shown.path("urgency").asText().equals(wanted.urgency().name())
                        && shown.path("priority").asText().equals(wanted.priority().name());
        if (!right) {
            deliver(operator, wanted, key);
        }
    }

    private JsonNode await(DeskClient operator, String what, Predicate<JsonNode> there) {
        long deadline = System.nanoTime() + TIMEOUT.toNanos();
        for (int attempt = 0;; attempt++) {
            var shown = sender.readCase(operator, null).json();
            if (there.test(shown)) {
                return shown;
            }
            if (System.nanoTime() > deadline) {
                throw new CommandSender.Undeliverable(null,
                        sender.reference() + " was not " + what + " within " + TIMEOUT);
            }
            sender.pause(attempt, 0);
        }
    }

    private String key(int step) {
        return "demo/" + run + "/" + incident.number() + "/" + step;
    }

    /**
     * The result of running an incident.
     *
     * @param complete whether every step was taken
     * @param refusals that stand: the case did not go as the incident did
     */
    record Result(Expectation expectation, boolean complete, List<String> refusals) {
    }
}
