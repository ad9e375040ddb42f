package replaydesk.escalation.suspension;

import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision to resume suspended work before its time. */
final class ResumeCaseDecision {

    private ResumeCaseDecision() {
    }

    static Decision decide(CaseView<EscalationCase> view, ResumeCase command) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        return view.state().suspension() == null
                ? Decision.refuse("not-suspended", "Expected work to rest, but it goes on")
                : Decision.emit(new CaseResumed(command.reason(), null, null));
    }
}
