package replaydesk.triage.information;

import java.util.Locale;
import java.util.UUID;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.evolution.TriageCase;

/** The refusal of a command on a request that is not open. */
final class UnknownRequest {

    private UnknownRequest() {
    }

    static Decision.Refused refusal(TriageCase state, UUID request) {
        var settled = state.information().settled(request);
        return settled == null
                ? Decision.refuse("unknown-request", "Expected an information request of the case, but there is no %s",
                        request)
                : Decision.refuse("request-over", "Expected an open request, but it was over at %s: %s",
                        settled.at(), settled.end().name().toLowerCase(Locale.ROOT));
    }
}
