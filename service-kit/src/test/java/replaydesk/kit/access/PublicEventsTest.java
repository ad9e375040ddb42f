package replaydesk.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.*;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.problem.Conflict;

class PublicEventsTest {

    private static final Set<Class<? extends CaseEvent>> INTERNAL = Set.of(HistoryImported.class, CaseAbsorbed.class,
            CaseReleased.class, NoteAdded.class, CaseClassified.class, ChecklistAnswered.class,
            KnownSolutionsSuggested.class,
            DiagnosisRecorded.class, CaseRouted.class, CaseAssigned.class, CaseUnassigned.class, WorkAccepted.class,
            WorkDeclined.class, CaseEscalated.class, CaseHandedBack.class, ConsultationAsked.class,
            ConsultationAnswered.class, ConsultationWithdrawn.class, ConsultationReminded.class, VendorUpdated.class,
            VendorOverdue.class, CaseSuspended.class,
            CaseResumed.class, WorkDone.class, WorkLogged.class, ProblemLinked.class, ProblemUnlinked.class,
            ChargesStated.class, FollowUpRaised.class, TargetsSet.class, ServiceLevelAssessed.class,
            NotificationDelivered.class, NotificationFailed.class);

    @Test
    void everyTypeIsDecidedUpon() {
        var decided = new HashSet<>(INTERNAL);
        decided.addAll(PublicEvents.CLASSES);

        assertThat(decided).isEqualTo(EventCatalogue.all().stream().map(EventType::event).collect(Collectors.toSet()));
        assertThat(INTERNAL).doesNotContainAnyElementsOf(PublicEvents.CLASSES);
    }

    @Test
    void whatIsLeftOutIsThereInAPublicEvent() {
        PublicEvents.OF_THE_DESK.forEach((event, names) -> assertThat(components(event)).containsAll(names));
        PublicEvents.REMARKS.forEach((event, name) -> assertThat(components(event)).contains(name));
        assertThat(PublicEvents.CLASSES).containsAll(PublicEvents.OF_THE_DESK.keySet())
                .containsAll(PublicEvents.REMARKS.keySet());
        assertThat(PublicEvents.OF_THE_DESK).doesNotContainKeys(PublicEvents.REMARKS.keySet().toArray(Class[]::new));
    }

    @Test
    void aRemarkIsLeftOutUnlessItIsTheReadersOwnWord() {
        assertThat(PublicEvents.withheld("replaydesk.intake.case-withdrawn.v1", false)).containsExactly("comment");
        assertThat(PublicEvents.withheld("replaydesk.intake.case-withdrawn.v1", true)).isEmpty();
        assertThat(PublicEvents.withheld("replaydesk.closure.case-closed.v1", true)).contains("cause");
        assertThat(PublicEvents.withheld("replaydesk.intake.message-sent.v1", false)).containsExactly("problem");
        assertThat(PublicEvents.withheld("replaydesk.intake.message-received.v1", false)).isEmpty();
    }

    @Test
    void aConflictNamesOnlyEventsThatItsReaderSees() {
        var assigned = new Conflict("assignment", 1, 2, "e", "replaydesk.escalation.case-assigned.v1", "anna");
        var written = new Conflict("requester", 1, 2, "e", "replaydesk.intake.message-received.v1", "rita");
        var forgotten = new Conflict("requester", 1, 2, null, null, null);

        for (var reader : List.of(Reader.REQUESTER, Reader.SYSTEM)) {
            assertThat(PublicEvents.shown(assigned, reader))
                    .isEqualTo(new Conflict("assignment", 1, 2, null, null, null));
            assertThat(PublicEvents.shown(written, reader)).isEqualTo(written);
            assertThat(PublicEvents.shown(forgotten, reader)).isEqualTo(forgotten);
        }
        assertThat(PublicEvents.shown(assigned, Reader.DESK)).isEqualTo(assigned);
    }

    private static List<String> components(Class<?> event) {
        return Stream.of(event.getRecordComponents()).map(RecordComponent::getName).toList();
    }
}
