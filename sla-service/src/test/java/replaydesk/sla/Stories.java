package replaydesk.sla;

import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.*;
import replaydesk.events.value.*;

/** Events of other stages. */
final class Stories {

    static final UUID REQUEST = new UUID(1, 1);
    static final UUID PROPOSAL = new UUID(2, 1);

    private Stories() {
    }

    static CaseRegistered registered() {
        return new CaseRegistered("RD-1000-7", "acme",
                new Requester("rita", false, "Рита", "rita@example.org", null, "ru"),
                Channel.EMAIL, "Не печатает", "Принтер молчит", null, "ru", List.of(), List.of(), false);
    }

    static CaseClassified classified(Priority priority) {
        return new CaseClassified(CaseType.INCIDENT, null, Impact.HIGH, Urgency.HIGH, priority, Complexity.values()[0],
                "ru", Decider.RULE, 1.0, List.of());
    }

    static MessageSent sent(MessageKind kind) {
        return new MessageSent(new UUID(3, 1), "anna", "Hej", kind);
    }

    static InformationRequested asked() {
        return asked(REQUEST);
    }

    static InformationRequested asked(UUID request) {
        return new InformationRequested(request, InformationKind.values()[0], List.of("Vilken version?"), null);
    }

    static InformationRequestReopened askedAgain() {
        return new InformationRequestReopened(REQUEST, InformationKind.values()[0], List.of("Vilken?"), null, null,
                null, null);
    }

    static InformationRequestWithdrawn unasked() {
        return new InformationRequestWithdrawn(REQUEST, null);
    }

    static InformationProvided provided() {
        return new InformationProvided(REQUEST, new UUID(3, 2));
    }

    static SolutionProposed proposed() {
        return new SolutionProposed(PROPOSAL, SolutionKind.FIX, "Starta om", null);
    }

    static SolutionAccepted accepted(String by) {
        return new SolutionAccepted(PROPOSAL, by, "ja");
    }

    /** Returns a message of the requester that names no information request. */
    static MessageReceived wrote() {
        return new MessageReceived(new UUID(3, 3), "rita", Channel.EMAIL, "Всё ещё молчит", List.of(), null, null);
    }

    static SolutionRejected rejected() {
        return new SolutionRejected(PROPOSAL, "rita", "nej");
    }

    static CaseClosed closed() {
        return new CaseClosed(ClosureCode.SOLVED, "ok", null, 1, true, false, "anna", null, null);
    }

    static CaseReopened reopened() {
        return new CaseReopened("again", null, "anna");
    }

    static CaseWithdrawn withdrawn() {
        return new CaseWithdrawn("rita", WithdrawalReason.values()[0], null);
    }

    static CaseMerged merged() {
        return new CaseMerged(new UUID(4, 1), new UUID(4, 2));
    }

    static CaseUnmerged unmerged() {
        return new CaseUnmerged(new UUID(4, 1), new UUID(4, 2), null);
    }

    static CaseSuspended suspended() {
        return new CaseSuspended(null, null, null);
    }

    static CaseResumed resumed() {
        return new CaseResumed(null, null, null);
    }
}
