package replaydesk.triage.information;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.value.InformationKind;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.evolution.SettledRequest;
import replaydesk.triage.evolution.TriageCase;

/**
 * The decision that a request is still open after all (R10): a message answered it only in part or not at all, or it
 * lapsed and the answer is needed nevertheless.
 */
final class ReopenRequestDecision {

    private ReopenRequestDecision() {
    }

    static Decision decide(CaseView<TriageCase> view, UUID request, ReopenRequest command, Instant now,
            InForce reference) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var open = view.state().information().open(request);
        if (open != null) {
            return open.awaited() ? Decision.refuse("request-open",
                    "Expected a request that was answered or lapsed, but the case still waits for the answer")
                    : again(request, open.kind(), command, now, reference);
        }
        var settled = view.state().information().settled(request);
        if (settled == null) {
            return UnknownRequest.refusal(view.state(), request);
        }
        if (settled.end() == SettledRequest.End.WITHDRAWN) {
            return Decision.refuse("request-withdrawn",
                    "Expected a request that was answered or lapsed, but it was withdrawn; ask anew");
        }
        var tooMany = AskInformationDecision.tooMany(view.state());
        return tooMany != null ? tooMany : again(request, settled.kind(), command, now, reference);
    }

    private static Decision again(UUID request, InformationKind kind, ReopenRequest command, Instant now,
            InForce reference) {
        return Patience.decide(command.lapsesAfter(), command.workingDays(), now, reference,
                patience -> Decision.emit(new InformationRequestReopened(request, kind, command.questions(),
                        patience.lapsesAt(), command.attachments(), patience.remindAt(), patience.policy())));
    }
}
