package replaydesk.triage.information;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.evolution.TriageCase;

/** The decision to ask the requester for something and to wait for it (R10). */
final class AskInformationDecision {

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
    static Decision decide(CaseView<TriageCase> view, UUID requestId, AskInformation command, Instant now,
            InForce reference) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        if (view.identity().requester() == null) {
            return Decision.refuse("nobody-to-ask", "Expected a requester to ask, but nobody asked for the case");
        }
        var tooMany = tooMany(view.state());
        return tooMany != null ? tooMany
                : Patience.decide(command.lapsesAfter(), command.workingDays(), now, reference,
                        patience -> Decision.emit(new InformationRequested(requestId, command.kind(),
                                command.questions(), patience.lapsesAt(), command.attachments(),
                                patience.remindAt(), patience.policy())));
    }

    /** Returns the refusal of one more open request; null while there may be one. */
    static Decision.Refused tooMany(TriageCase state) {
        int open = state.requests().size();
        return open < MOST_OPEN ? null : Decision.refuse("too-many-requests-open",
                "Expected fewer than %d open information requests, but there are %d", MOST_OPEN, open);
    }
}
