package replaydesk.bench.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import replaydesk.bench.demo.incidents.Incident;
import replaydesk.bench.demo.translation.Script;
import replaydesk.bench.demo.translation.Step;
import replaydesk.bench.demo.translation.Translation;
import replaydesk.bench.desk.Courier;
import replaydesk.bench.desk.Desk;
import replaydesk.bench.desk.DeskCommand;

/** Runs one incident at the desk step by step; each step follows as soon as the one before is answered. */
final class IncidentRun {

    private static final Duration ROUTING_PATIENCE = Duration.ofSeconds(60);

    private final Incident incident;
    private final String run;
    private final Crew crew;
    private final Tally tally;
    private final BooleanSupplier stopped;
    private final Courier courier;
    private UUID asked;

    /**
     * @param run the name of the run; with the incident's number it makes the keys of all commands
     * @param stopped asked before every step; once true, the remaining steps are left out
     */
    IncidentRun(Incident incident, String run, Crew crew, Tally tally, BooleanSupplier stopped) {
        this.incident = incident;
        this.run = run;
        this.crew = crew;
        this.tally = tally;
        this.stopped = stopped;
        this.courier = new Courier(tally, stopped);
    }

    /**
     * Runs the incident and returns the result.
     *
     * @throws Courier.Undeliverable when a command could not be delivered
     */
    Lived live() {
        var script = Translation.of(incident);
        script.gaps().forEach(tally::gap);
        courier.register(crew.client(), script.registration(), key(0));
        int done = 0;
        for (var step : script.steps()) {
            if (stopped.getAsBoolean()) {
                break;
            }
            done++;
            take(step, script, key(done));
        }
        return new Lived(Expectation.of(UUID.fromString(courier.reference()), incident), done == script.steps().size());
    }

    private void take(Step step, Script script, String key) {
        var operator = crew.operator(incident.number());
        switch (step) {
            case Step.Requester(var command) -> courier.deliver(crew.client(), command, key);
            case Step.Operator(DeskCommand.Ask command) -> {
                var answer = courier.deliver(operator, command, key);
                asked = answer.accepted() ? answer.id() : null;
            }
            case Step.Operator(var command) -> courier.deliver(operator, command, key);
            case Step.Reply(var text) -> courier.deliver(crew.client(), reply(script, text), key);
            case Step.Review(var command) -> review(operator, command, key);
        }
    }

    private DeskCommand.Message reply(Script script, String text) {
        var registration = script.registration();
        return new DeskCommand.Message(text, registration.channel(), null, registration.requester().id(), asked);
    }

    private void review(Desk operator, DeskCommand.Classify wanted, String key) {
        var shown = awaitRouted(operator).path("classification");
        boolean same = shown.path("impact").asText().equals(wanted.impact().name())
                && shown.path("urgency").asText().equals(wanted.urgency().name())
                && shown.path("priority").asText().equals(wanted.priority().name());
        if (!same) {
            courier.deliver(operator, wanted, key);
        }
    }

    /** Waits until the rules have routed the case, and returns its view: before that, it is on nobody's list. */
    private JsonNode awaitRouted(Desk operator) {
        long deadline = System.nanoTime() + ROUTING_PATIENCE.toNanos();
        for (int attempt = 0;; attempt++) {
            var shown = courier.look(operator, null).json();
            if (shown.has("routing")) {
                return shown;
            }
            if (System.nanoTime() > deadline) {
                throw new Courier.Undeliverable(null, courier.reference() + " was not routed within " + ROUTING_PATIENCE);
            }
            courier.pause(attempt, 0);
        }
    }

    private String key(int step) {
        return "demo/" + run + "/" + incident.number() + "/" + step;
    }

    /**
     * The result of running an incident.
     *
     * @param whole true if every step was taken
     */
    record Lived(Expectation expectation, boolean whole) {
    }
}
