package replaydesk.triage.information;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.evolution.TriageCase;

/** The decision to ask the requester for something and to wait for it (R10). */
final class AskInformationDecision {

    /** Time until a request lapses, if the command gives none. */
    static final Duration PATIENCE = Duration.ofDays(14);

    /**
     * Most open requests at a time. A requester with so many questions to answer needs a call, not another question.
     */
    static final int MOST_OPEN = 10;

    private AskInformationDecision() {
    }

    /**
     * Decides to ask the requester.
     *
     * @param requestId the command's id, so that a repeat asks the same
     */
    static Decision decide(CaseView<TriageCase> view, UUID requestId, AskInformation command, Instant now) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        if (view.identity().requester() == null) {
            return Decision.refuse("nobody-to-ask", "Expected a requester to ask, but nobody asked for the case");
        }
        int open = view.state().requests().size();
        if (open >= MOST_OPEN) {
            return Decision.refuse("too-many-requests-open",
                    "Expected fewer than %d open information requests, but there are %d", MOST_OPEN, open);
        }
        var patience = command.lapsesAfter() == null ? PATIENCE : command.lapsesAfter();
        return Decision.emit(new InformationRequested(requestId, command.kind(), command.questions(),
                now.plus(patience)));
    }
}
