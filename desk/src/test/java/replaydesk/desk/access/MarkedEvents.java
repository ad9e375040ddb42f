package replaydesk.desk.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseReturnedFromVendor;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseSuspended;
import replaydesk.events.catalogue.ChecklistAnswered;
import replaydesk.events.catalogue.ConsultationAnswered;
import replaydesk.events.catalogue.ConsultationAsked;
import replaydesk.events.catalogue.ConsultationWithdrawn;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.catalogue.VendorUpdated;
import replaydesk.events.catalogue.WorkOffered;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.ChecklistAnswer;
import replaydesk.events.value.ChecklistOutcome;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.ConsideredCause;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.Impact;
import replaydesk.events.value.OutcomeKind;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.RoutingReason;
import replaydesk.events.value.TimeSlot;
import replaydesk.events.value.Urgency;
import replaydesk.events.value.WorkKind;

/** Makes events that have the same mark in every text that only the desk may read. */
final class MarkedEvents {

    private static final UUID ID = UUID.randomUUID();
    private static final Instant SOON = Instant.parse("2026-12-24T10:00:00Z");

    private MarkedEvents() {
    }

    static List<CaseEvent> with(String mark) {
        return List.of(new NoteAdded(ID, mark, mark),
                new CaseClassified(CaseType.INCIDENT, new ReferenceVersion("category", "network", 1), Impact.LOW,
                        Urgency.LOW, Priority.LOW, Complexity.HARD, "sv", Decider.RULE, 0.5,
                        List.of(new ReferenceVersion("rules", mark, 1))),
                new CaseRouted(1, mark, Decider.RULE, new ReferenceVersion("routing-rules", mark, 1),
                        List.of(new RoutingReason("categories", mark, mark))),
                new CaseAssigned(1, mark, mark, AssignmentBasis.PERSON, mark),
                new DiagnosisRecorded(mark, mark, mark, List.of(new ConsideredCause(mark, mark))),
                new ChecklistAnswered(new ReferenceVersion("checklist", mark, 1),
                        List.of(new ChecklistAnswer(mark, mark)), mark,
                        List.of(new ChecklistOutcome(mark, OutcomeKind.SUGGEST,
                                new ReferenceVersion("known-solution", mark, 1), null, null)),
                        mark),
                new ConsultationAsked(ID, mark, mark, mark), new ConsultationAnswered(ID, mark, mark),
                new ConsultationWithdrawn(ID, mark, mark),
                new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 2, mark, mark),
                new CaseHandedToVendor("a vendor", new ExternalReference("vendor", mark), SOON, null, null, mark, null,
                        null),
                new VendorUpdated("a vendor", new ExternalReference("vendor", mark), SOON, mark),
                new CaseReturnedFromVendor("a vendor", mark), new CaseSuspended(SOON, null, mark),
                new WorkScheduled(ID, WorkKind.VISIT, "boris", SOON, SOON, "a place", "UTC", mark, 1, null, "anna"),
                new WorkOffered(ID, WorkKind.VISIT, "boris", List.of(new TimeSlot(SOON, SOON)), "UTC", "a place", mark,
                        SOON));
    }
}
