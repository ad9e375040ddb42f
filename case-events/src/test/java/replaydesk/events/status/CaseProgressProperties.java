package replaydesk.events.status;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.events.status.Scenario.*;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseReturnedFromVendor;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.VendorConsentRefused;
import replaydesk.events.codec.AnyEvent;

/** Folds any events in any order, as the log may hold them, whether they make sense or not. */
class CaseProgressProperties {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Property(tries = 2000)
    void everyOrderOfEventsGivesAStatusThatSurvivesStoring(@ForAll long seed) throws Exception {
        var progress = CaseProgress.start();
        for (var event : events(seed)) {
            progress = progress.after(event);

            assertThat(progress.status()).isNotNull();
            assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(progress), CaseProgress.class)).isEqualTo(progress);
        }
    }

    @Property(tries = 2000)
    void endsAndWaitsAreWhatTheirLastEventSays(@ForAll long seed) {
        var events = events(seed);

        var progress = after(events.toArray(CaseEvent[]::new));

        assertThat(progress.ending()).isEqualTo(new Ending(
                last(events, CaseClosed.class::isInstance, CaseReopened.class::isInstance),
                last(events, CaseWithdrawn.class::isInstance, CaseReopened.class::isInstance),
                last(events, CaseMerged.class::isInstance, CaseUnmerged.class::isInstance)));
        assertThat(progress.waiting().vendor())
                .isEqualTo(last(events, CaseHandedToVendor.class::isInstance,
                        event -> event instanceof CaseReturnedFromVendor || event instanceof VendorConsentRefused));
        assertThat(progress.classification() != null)
                .isEqualTo(events.stream().anyMatch(CaseClassified.class::isInstance));
        assertThat(progress.reopenings())
                .isGreaterThanOrEqualTo((int) events.stream().filter(CaseReopened.class::isInstance).count());
    }

    /** Tells whether the last event of either kind is one of {@code on}. */
    private static boolean last(List<CaseEvent> events, Predicate<CaseEvent> on, Predicate<CaseEvent> off) {
        return events.reversed().stream().filter(on.or(off)).findFirst().filter(on).isPresent();
    }

    private static List<CaseEvent> events(long seed) {
        var random = new Random(seed);
        var any = new AnyEvent(seed);
        var events = new ArrayList<CaseEvent>();
        for (int i = random.nextInt(40); i > 0; i--) {
            events.add(random.nextBoolean() ? any.next() : telling(random));
        }
        return events;
    }

    private static CaseEvent telling(Random random) {
        long id = random.nextInt(3);
        return switch (random.nextInt(16)) {
            case 0 -> classified();
            case 1 -> assigned(1, "mail", null);
            case 2 -> unassigned();
            case 3, 4 -> asked(id);
            case 5 -> answered(id);
            case 6 -> lapsed(id);
            case 7 -> toVendor();
            case 8 -> fromVendor();
            case 9, 10 -> proposed(id);
            case 11 -> rejected(id);
            case 12 -> closed();
            case 13 -> reopened();
            case 14 -> withdrawn();
            default -> random.nextBoolean() ? merged() : unmerged();
        };
    }
}
