package replaydesk.bench.demo.translation;

import java.util.List;
import replaydesk.bench.client.DeskCommand;
import replaydesk.bench.demo.incidents.LogState;
import replaydesk.events.status.CaseStatus;

/** Builds the state of a case once all steps of an incident are taken. */
final class FinalStateBuilder {

    private final LogState last;
    private final Handover handover;
    private final List<Step> steps;

    /** @param last the state of the last line */
    FinalStateBuilder(LogState last, Handover handover, List<Step> steps) {
        this.last = last;
        this.handover = handover;
        this.steps = steps;
    }

    /** @param standing the review of the current solution; null when there is none */
    FinalState build(FinalState.Judged standing) {
        return new FinalState(status(), handover.place(), count(DeskCommand.Escalate.class),
                count(DeskCommand.HandBack.class), count(DeskCommand.Propose.class), count(DeskCommand.Accept.class),
                standing, count(DeskCommand.Ask.class), replies(), count(DeskCommand.Message.class));
    }

    private CaseStatus status() {
        return switch (last) {
            case CLOSED -> CaseStatus.CLOSED;
            case RESOLVED -> CaseStatus.SOLVED;
            case AWAITING_USER_INFO -> CaseStatus.WAITING_FOR_CUSTOMER;
            case NEW, ACTIVE, AWAITING_VENDOR, AWAITING_PROBLEM, AWAITING_EVIDENCE, NAMELESS ->
                    handover.withNobody() ? CaseStatus.IN_ANALYSIS : CaseStatus.IN_SOLUTION;
        };
    }

    private int replies() {
        return (int) steps.stream().filter(Step.Reply.class::isInstance).count();
    }

    private int count(Class<? extends DeskCommand> kind) {
        return (int) steps.stream().filter(step -> switch (step) {
            case Step.Operator(var command) -> kind.isInstance(command);
            case Step.Requester(var command) -> kind.isInstance(command);
            case Step.Review _,Step.Reply _,Step.Closing _ -> false;
        }).count();
    }
}
