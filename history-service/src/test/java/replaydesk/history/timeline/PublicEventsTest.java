package replaydesk.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.*;

class PublicEventsTest {

    private static final Set<Class<? extends CaseEvent>> INTERNAL = Set.of(HistoryImported.class, CaseAbsorbed.class,
            CaseReleased.class, NoteAdded.class, CaseClassified.class, ChecklistAnswered.class, KnownSolutionsSuggested.class,
            DiagnosisRecorded.class, CaseRouted.class, CaseAssigned.class, CaseUnassigned.class, WorkAccepted.class,
            WorkDeclined.class, CaseEscalated.class, CaseHandedBack.class, ConsultationAsked.class,
            ConsultationAnswered.class, VendorUpdated.class, CaseReturnedFromVendor.class, CaseSuspended.class,
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
}
