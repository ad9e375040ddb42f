package replaydesk.triage.information;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.evolution.OpenRequest;
import replaydesk.triage.evolution.TriageCase;

/** The decision to give the requester more time (R10). The reminder comes later as well. */
final class ExtendRequestDecision {

    private ExtendRequestDecision() {
    }

    static Decision decide(CaseView<TriageCase> view, UUID request, ExtendRequest command, Instant now,
            InForce reference) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var open = view.state().information().open(request);
        if (open == null) {
            return UnknownRequest.refusal(view.state(), request);
        }
        if (!open.awaited()) {
            return Decision.refuse("requester-wrote",
                    "Expected a request that waits for the requester, but they have written since; open it again");
        }
        if (open.lapsesAt() == null) {
            return Decision.refuse("never-lapses", "Expected a request that lapses, but it never does");
        }
        return Patience.decide(command.lapsesAfter(), command.workingDays(), now, reference,
                patience -> later(open, patience));
    }

    private static Decision later(OpenRequest open, Patience patience) {
        return patience.lapsesAt().isAfter(open.lapsesAt())
                ? Decision.emit(new InformationRequestExtended(open.id(), patience.lapsesAt(), patience.remindAt(),
                        patience.policy()))
                : Decision.refuse("not-later", "Expected a lapse after %s, but it would be at %s", open.lapsesAt(),
                        patience.lapsesAt());
    }
}
