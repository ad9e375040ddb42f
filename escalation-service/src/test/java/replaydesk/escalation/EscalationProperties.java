package replaydesk.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import replaydesk.escalation.assignment.AssignmentWorker;
import replaydesk.escalation.load.Loads;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
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
import replaydesk.events.catalogue.ConsultationWithdrawn;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.catalogue.VendorConsentAsked;
import replaydesk.events.catalogue.VendorConsentGiven;
import replaydesk.events.catalogue.VendorConsentRefused;
import replaydesk.events.catalogue.VendorUpdated;
import replaydesk.events.catalogue.WorkAccepted;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.events.catalogue.WorkOffered;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.EscalationTrigger;
import replaydesk.events.value.EscalationWatch;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.TargetChange;
import replaydesk.events.value.TimeSlot;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.stage.Life;

class EscalationProperties {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final EscalationWatch WATCH =
            new EscalationWatch(new ReferenceVersion("escalation-rule", "slow", 1), EscalationTrigger.UNASSIGNED,
                    Duration.ofDays(1), null, EscalationKind.FUNCTIONAL, 2, "b", null);
    private static final EscalationWatch MANAGED =
            new EscalationWatch(new ReferenceVersion("escalation-rule", "late", 1), EscalationTrigger.BREACHED, null,
                    null, EscalationKind.HIERARCHICAL, null, null, "lena");

    @Property(tries = 1000)
    void withTimeStandingStillEscalationComesToOweNothingThatIsDue(@ForAll("events") List<CaseEvent> events,
            @ForAll boolean late) {
        var desk = Stories.registered().workedBy(new AssignmentWorker(Loads.NONE));
        for (var event : events) {
            desk.given(event);
        }
        if (late) {
            desk.after(Duration.ofDays(400));
        }

        desk.settle(10);

        assertThat(desk.obligations()).allSatisfy(obligation -> assertThat(obligation.due()).isAfter(desk.now()));
        if (desk.state().life() != Life.OPEN) {
            assertThat(desk.obligations()).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<CaseEvent>> events() {
        var proposal = Arbitraries.integers().between(1, 3).map(n -> new UUID(1, n)).injectNull(0.1);
        var level = Arbitraries.integers().between(-1, 6);
        var team = Arbitraries.of("a", "b").injectNull(0.3);
        Arbitrary<CaseEvent> any = Arbitraries.oneOf(
                team.map(key -> Stories.assigned(key, null)), team.map(key -> Stories.assigned(key, "anna")),
                team.map(key -> new CaseAssigned(1, key, null, AssignmentBasis.PERSON, null, AssignmentBasis.LOAD)),
                team.map(key -> new CaseRouted(1, key, Decider.RULE, null, List.of(), null, List.of(WATCH, MANAGED))),
                Arbitraries.of(new ServiceLevelAssessed(List.of(TargetChange.breached("a", null, null))),
                        new ServiceLevelAssessed(List.of(TargetChange.warned("a", 80, null, null)))),
                team.map(key -> new CaseRouted(1, key, Decider.RULE, null, List.of(), AssignmentBasis.TURN)),
                level.map(to -> new CaseEscalated(null, to - 1, to, null, null)),
                level.map(to -> new CaseHandedBack(to + 1, to, "a", null)),
                proposal.map(Stories::proposed),
                proposal.map(id -> new SolutionAccepted(id, null, null)),
                proposal.map(id -> new SolutionRejected(id, null, null)),
                Arbitraries.integers().between(-5, 5).injectNull(0.2)
                        .map(days -> new CaseSuspended(days == null ? null : START.plus(Duration.ofDays(days)), null,
                                null)),
                proposal.map(id -> new ConsultationAsked(id, "boris", null, "?", START.plusSeconds(60), null)),
                proposal.map(id -> new ConsultationAnswered(id, "boris", "!")),
                proposal.map(id -> new ConsultationWithdrawn(id, "anna", null)),
                Arbitraries.of(new VendorConsentAsked("alfa", null, Stories.FIRST, null, null, null),
                        new VendorConsentGiven("alfa", "rita", null, null, null),
                        new VendorConsentRefused("alfa", "rita", null, null, null, null),
                        new CaseHandedToVendor("alfa", null, START.plusSeconds(60)),
                        new VendorUpdated("alfa", null, START.plusSeconds(120), null),
                        new CaseReturnedFromVendor("alfa", null)),
                proposal.map(id -> new WorkOffered(id, WorkKind.CALLBACK, "anna",
                        List.of(new TimeSlot(START, START.plusSeconds(60))), "UTC", null, null, START)),
                proposal.map(
                        id -> new WorkScheduled(id, WorkKind.CALLBACK, "anna", START, START.plusSeconds(60), null)),
                Arbitraries.of(Stories.routing(), Stories.closed(), new CaseUnassigned(null), new WorkAccepted(null),
                        new WorkDeclined(null, null), new CaseResumed(null, null, null),
                        new CaseReopened(null, null, null), new CaseWithdrawn(null, null, null),
                        new CaseMerged(null, null), new CaseUnmerged(null, null, null)));
        return any.list().ofMaxSize(25);
    }
}
