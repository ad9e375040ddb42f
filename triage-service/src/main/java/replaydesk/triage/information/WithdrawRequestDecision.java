package replaydesk.triage.information;

import java.util.UUID;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.evolution.TriageCase;

/** The decision that a request needs no answer any more (R10): whoever asked may say so, and anybody of the desk. */
final class WithdrawRequestDecision {

    private WithdrawRequestDecision() {
    }

    static Decision decide(CaseView<TriageCase> view, UUID request, WithdrawRequest command) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var open = view.state().information().open(request);
        if (open == null) {
            return UnknownRequest.refusal(view.state(), request);
        }
        return open.unanswered() ? Decision.emit(new InformationRequestWithdrawn(request, command.note()))
                : Decision.refuse("request-answered", "Expected an unanswered request, but a message answers it");
    }
}
