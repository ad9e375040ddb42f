package replaydesk.bench.measure.endtoend;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import replaydesk.bench.client.Answer;
import replaydesk.bench.client.CommandSender;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.DeskCommand;
import replaydesk.events.value.SolutionKind;

/**
 * One case's way through all five stages. Another system registers it. Once the rules have classified and routed it, an
 * operator looks at it, takes it and proposes a solution. The system accepts the solution. Once the case is closed and
 * the feedback request is in the log, the requester answers at the link.
 */
final class CaseWalk {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String SOLUTION = "The report server is up again. Please log in anew; if the error stays,"
            + " clear the browser's data.";

    private final People people;
    private final Milestones milestones;
    private final FeedbackTokens tokens;
    private final WalkTally tally;
    private final CommandSender sender;

    /** The clients that take part. */
    record People(DeskClient system, DeskClient operator, DeskClient requester) {
    }

    CaseWalk(People people, Milestones milestones, FeedbackTokens tokens, WalkTally tally, BooleanSupplier stopped) {
        this.people = people;
        this.milestones = milestones;
        this.tokens = tokens;
        this.tally = tally;
        this.sender = new CommandSender(tally, stopped);
    }

    /** Takes the case through all steps and counts the result in the tally; never throws for a failed case. */
    void run(long due, DeskCommand.Register registration, String key) {
        try {
            var caseId = accepted(Step.REGISTER, due, sender.register(people.system(), registration, key)).caseId();
            sender.readCase(people.operator(), milestones.awaitRouted(caseId, TIMEOUT).position());
            take(Step.ASSIGN, people.operator(), new DeskCommand.Assign(null, "service-desk", "anna", null), key);
            take(Step.PROPOSE, people.operator(), new DeskCommand.Propose(SolutionKind.FIX, SOLUTION), key);
            take(Step.ACCEPT, people.system(),
                    new DeskCommand.Accept(1, "It works again", registration.requester().id()), key);
            var asked = milestones.awaitAsked(caseId, TIMEOUT);
            sender.basedOn(asked.position());
            take(Step.FEEDBACK, people.requester(), new DeskCommand.GiveFeedback(tokens.of(asked.link()), 5), key);
            tally.finished(System.nanoTime() - due);
        } catch (RuntimeException e) {
            tally.failed(e);
        }
    }

    private void take(Step step, DeskClient desk, DeskCommand command, String key) {
        long due = System.nanoTime();
        accepted(step, due, sender.send(desk, command, key + "-" + step.ordinal()));
    }

    private Answer accepted(Step step, long due, Answer answer) {
        if (!answer.accepted()) {
            throw new IllegalStateException("Expected to " + step + ", but the desk answered " + answer);
        }
        tally.took(step, System.nanoTime() - due);
        return answer;
    }
}
