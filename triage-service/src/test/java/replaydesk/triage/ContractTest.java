package replaydesk.triage;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.catalogue.InformationRequestReminded;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.catalogue.WorkAccepted;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.Priority;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.testing.PureFunctions;
import replaydesk.testing.StageContract;

class ContractTest {

    @Test
    void handlesWhatItReadsAndNothingElse() {
        var registered = Stories.registered(Channel.EMAIL, null);
        StageContract.verify(new TriageStage(), List.of(
                List.of(registered, new RegistrationCompleted(null, null, null, "vpn", null, List.of(), List.of()),
                        Stories.byPerson(Priority.HIGH, Complexity.NORMAL), Stories.routedByPerson(1, "service-desk"),
                        Stories.asked(Stories.FIRST), Stories.wrote(1, null),
                        new MessageSent(Stories.FIRST, "anna", "Tack", MessageKind.OTHER),
                        new InformationProvided(Stories.FIRST, Stories.SECOND), Stories.asked(Stories.SECOND),
                        new InformationRequestLapsed(Stories.SECOND, Stories.LAPSE, Stories.LAPSE),
                        Stories.askedAgain(Stories.SECOND),
                        new InformationRequestExtended(Stories.SECOND, Stories.LAPSE.plusSeconds(1), Stories.LAPSE,
                                null),
                        new InformationRequestReminded(Stories.SECOND, Stories.LAPSE, Stories.LAPSE, Stories.LAPSE),
                        new InformationRequestWithdrawn(Stories.SECOND, null),
                        Stories.answered("internet", "what"), new DiagnosisRecorded("a", "b", "c"), Stories.assigned(),
                        new WorkAccepted("anna"),
                        new CaseUnassigned(null),
                        new CaseClosed(ClosureCode.SOLVED, null, null, 1, true, false, "anna", null, null),
                        new CaseReopened(null, null, "anna"), new CaseMerged(Stories.FIRST, Stories.SECOND),
                        new CaseUnmerged(Stories.FIRST, Stories.SECOND, null)),
                List.of(registered, Stories.proposed(1, "account-locked"),
                        new SolutionAccepted(new UUID(5, 1), "rita", null),
                        new SolutionRejected(new UUID(5, 1), "rita", null), Stories.helped("account-locked")),
                List.of(registered, new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 2, null, null),
                        new CaseWithdrawn("rita", WithdrawalReason.REQUESTER, null)),
                List.of(registered, new CaseHandedBack(2, 1, null, null))));
    }

    @Test
    void isPure() {
        PureFunctions.verify("replaydesk.triage", "reference", "checklist.Walk", "checklist.Outcomes",
                "checklist.Offers",
                "checklist.CaseChecklists");
    }
}
