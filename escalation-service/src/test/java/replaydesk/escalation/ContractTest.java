package replaydesk.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.events.catalogue.CaseReturnedFromVendor;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseSuspended;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.ConsultationAnswered;
import replaydesk.events.catalogue.ConsultationAsked;
import replaydesk.events.catalogue.ConsultationReminded;
import replaydesk.events.catalogue.ConsultationWithdrawn;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.ProblemLinked;
import replaydesk.events.catalogue.ProblemUnlinked;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.catalogue.VendorConsentAsked;
import replaydesk.events.catalogue.VendorConsentGiven;
import replaydesk.events.catalogue.VendorConsentRefused;
import replaydesk.events.catalogue.VendorOverdue;
import replaydesk.events.catalogue.VendorUpdated;
import replaydesk.events.catalogue.WorkAccepted;
import replaydesk.events.catalogue.WorkCancelled;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.events.catalogue.WorkDone;
import replaydesk.events.catalogue.WorkLogged;
import replaydesk.events.catalogue.WorkMissed;
import replaydesk.events.catalogue.WorkOffered;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.EscalationTrigger;
import replaydesk.events.value.EscalationWatch;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.ProblemEventReference;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.events.value.TargetChange;
import replaydesk.events.value.TimeSlot;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.events.value.WorkKind;
import replaydesk.testing.PureFunctions;
import replaydesk.testing.StageContract;

class ContractTest {

    @Test
    void handlesWhatItReadsAndNothingElse() {
        StageContract.verify(new EscalationStage(), List.of(
                List.of(Stories.registration(),
                        new RegistrationCompleted(new Requester("rita", false, null, null, null, "ru"), null, null,
                                null, null, null, null),
                        new CaseClassified(CaseType.INCIDENT, null, null, null, null, null, "en", Decider.PERSON, null,
                                null),
                        new RegistrationCompleted(null, null, null, "erp", "ru", null, null),
                        new CaseClassified(CaseType.INCIDENT, new ReferenceVersion("category", "other", 1), null, null,
                                null, null, null, Decider.PERSON, null, null),
                        new CaseRouted(1, "a", Decider.RULE, null, List.of(), AssignmentBasis.LOAD,
                                List.of(new EscalationWatch(new ReferenceVersion("escalation-rule", "a", 1),
                                        EscalationTrigger.BREACHED, null, null, EscalationKind.HIERARCHICAL, null, null,
                                        "lena"))),
                        new ServiceLevelAssessed(List.of(TargetChange.breached("resolution", null, null))),
                        new SelfHelpAccepted(null, "rita"), Stories.routing(), Stories.assigned("a", "anna"),
                        new WorkAccepted("anna"), new WorkDeclined("anna", null),
                        new MessageSent(Stories.FIRST, "anna", "Tack", MessageKind.OTHER),
                        new DiagnosisRecorded("a", "b", "c"),
                        new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 2, "b", null),
                        new CaseHandedBack(2, 1, "a", null), new CaseUnassigned(null),
                        new CaseSuspended(null, null, null), new CaseResumed(null, null, null),
                        new ProblemLinked(Stories.SECOND),
                        new MessageSent(Stories.FIRST, "anna", "Tack", MessageKind.OTHER,
                                new ProblemEventReference(Stories.SECOND, Stories.FIRST)),
                        new ProblemUnlinked(Stories.SECOND),
                        offered(8), offered(1), work(1),
                        new WorkDone(new UUID(5, 1), "anna", Instant.EPOCH, null, null, null), work(2),
                        new WorkMissed(new UUID(5, 2), null), work(3), new WorkCancelled(new UUID(5, 3), null),
                        new WorkLogged(new UUID(5, 4), WorkKind.DESK, "anna", null, Duration.ofMinutes(5), null, null),
                        new ConsultationAsked(Stories.FIRST, "boris", null, "?"),
                        new ConsultationReminded(Stories.FIRST, null, null),
                        new ConsultationAnswered(Stories.FIRST, "boris", "!"),
                        new ConsultationAsked(Stories.SECOND, null, "a", "?"),
                        new ConsultationWithdrawn(Stories.SECOND, "anna", null),
                        new VendorConsentAsked("alfa", "Loggar", Stories.FIRST, List.of("logs"), null, null),
                        new VendorConsentGiven("alfa", "rita", Stories.FIRST, null, null),
                        new CaseHandedToVendor("alfa", null, null), new VendorOverdue("alfa", null, null),
                        new VendorUpdated("alfa", null, Instant.EPOCH, null), new CaseReturnedFromVendor("alfa", null),
                        new VendorConsentAsked("alfa", "Loggar", Stories.SECOND, List.of("logs"), null, null),
                        new VendorConsentRefused("alfa", "rita", null, Stories.SECOND, null, null),
                        Stories.assigned("a", null), Stories.proposed(Stories.FIRST),
                        new SolutionAccepted(Stories.FIRST, "rita", null),
                        new SolutionRejected(Stories.FIRST, "rita", null), Stories.closed(),
                        new CaseReopened(null, null, "anna"), new CaseMerged(Stories.FIRST, Stories.SECOND),
                        new CaseUnmerged(Stories.FIRST, Stories.SECOND, null),
                        new CaseWithdrawn("rita", WithdrawalReason.REQUESTER, null))));
    }

    private static WorkOffered offered(int n) {
        return new WorkOffered(new UUID(5, n), WorkKind.VISIT, "anna",
                List.of(new TimeSlot(Instant.EPOCH, Instant.EPOCH.plusSeconds(60))), "UTC", null, null, Instant.EPOCH);
    }

    private static WorkScheduled work(int n) {
        return new WorkScheduled(new UUID(5, n), WorkKind.VISIT, "anna", Instant.EPOCH, null, null);
    }

    @Test
    void isPure() {
        PureFunctions.verify("replaydesk.escalation", "EscalationsByRule", "reference", "selection",
                "assignment.AutomaticAssignment", "problem.state", "problem.reach.OwedByProblem",
                "problem.reach.OwedMessage", "booking.state", "booking.reach.OwedByBooking",
                "appointment.WantedTime", "appointment.Availability",
                "appointment.PossibleTime", "offer.FreeTimes", "offer.OfferedSlot");
    }
}
