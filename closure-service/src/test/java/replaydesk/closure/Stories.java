package replaydesk.closure;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import replaydesk.closure.evolution.ClosureCase;
import replaydesk.events.catalogue.*;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.Requester;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.testing.StageFixture;

/** Events and cases from which the tests of closure are told. */
public final class Stories {

    public static final UUID REQUEST = new UUID(7, 1);
    public static final UUID PROPOSAL = new UUID(7, 2);
    public static final String RITA = "rita";

    private Stories() {
    }

    public static StageFixture<ClosureCase> registered() {
        return new StageFixture<>(new ClosureStage()).given(registration());
    }

    /** Returns a case for which the first line proposed a solution at 08:01. */
    public static StageFixture<ClosureCase> proposed() {
        return registered().given(assigned(1, "service-desk", "anna")).after(Duration.ofMinutes(1))
                .given(proposal(SolutionKind.FIX));
    }

    public static CaseRegistered registration() {
        return new CaseRegistered("R-1", "acme", new Requester(RITA, false, "Рита", null, null, "ru"), Channel.EMAIL,
                "Принтер", "Не печатает", null, "ru", null, null, false);
    }

    /** Returns a registration by the monitoring, which has no requester. */
    public static CaseRegistered alert() {
        return new CaseRegistered("R-2", "acme", null, Channel.MONITORING, "Disk", "Full", null, "sv",
                null, null, false);
    }

    public static MessageReceived message(int number) {
        return new MessageReceived(new UUID(8, number), RITA, Channel.EMAIL, "Всё ещё не печатает", null, null, null);
    }

    public static CaseAssigned assigned(int level, String team, String specialist) {
        return new CaseAssigned(level, team, specialist, AssignmentBasis.PERSON, null);
    }

    public static CaseEscalated escalated(int to) {
        return new CaseEscalated(EscalationKind.FUNCTIONAL, to - 1, to, "printers", "Okänt fel");
    }

    public static SolutionProposed proposal(SolutionKind kind) {
        return new SolutionProposed(PROPOSAL, kind, "Starta om skrivaren", null);
    }

    public static SolutionAccepted accepted(String by) {
        return new SolutionAccepted(PROPOSAL, by, null);
    }

    public static SolutionAccepted acceptedFor(String requester, String by) {
        return new SolutionAccepted(PROPOSAL, by, null, requester);
    }

    public static SolutionRejected rejected() {
        return new SolutionRejected(PROPOSAL, RITA, "Не помогло");
    }

    public static InformationRequested asked() {
        return new InformationRequested(REQUEST, InformationKind.LOGS, List.of("Какая модель?"), null);
    }

    public static InformationRequestReopened askedAgain() {
        return new InformationRequestReopened(REQUEST, InformationKind.LOGS, List.of("Какой номер?"), null, null, null,
                null);
    }

    public static CaseClosed closed(ClosureCode code) {
        return new CaseClosed(code, "Ersatt", null, 1, true, false, "anna", null, null);
    }

    public static CaseWithdrawn withdrawn() {
        return withdrawn(WithdrawalReason.REQUESTER);
    }

    public static CaseWithdrawn withdrawn(WithdrawalReason reason) {
        return new CaseWithdrawn(RITA, reason, null);
    }

    public static CaseMerged merged() {
        return new CaseMerged(new UUID(9, 1), new UUID(9, 2));
    }

    public static CaseUnmerged unmerged() {
        return new CaseUnmerged(new UUID(9, 1), new UUID(9, 2), null);
    }
}
