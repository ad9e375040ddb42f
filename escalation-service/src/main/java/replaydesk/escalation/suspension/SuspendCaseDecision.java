package replaydesk.escalation.suspension;

import java.time.Instant;
import java.util.UUID;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseSuspended;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision to suspend the work on a case. */
final class SuspendCaseDecision {

    private SuspendCaseDecision() {
    }

    static Decision decide(CaseView<EscalationCase> view, SuspendCase command, UUID problem, Instant now) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        if (view.state().suspension() != null) {
            return Decision.refuse("already-suspended", "Expected work to go on, but it rests already");
        }
        if (command.until() != null && !command.until().isAfter(now)) {
            return Decision.refuse("until-passed", "Expected a moment to come, but %s has passed", command.until());
        }
        if (problem != null && view.state().problems().to(problem).isEmpty()) {
            return Decision.refuse("not-linked", "Expected the case to be linked to %s, but it is not",
                    command.problem());
        }
        return Decision.emit(new CaseSuspended(command.until(), problem, command.reason()));
    }
}
