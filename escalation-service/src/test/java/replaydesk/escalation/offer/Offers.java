package replaydesk.escalation.offer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import replaydesk.escalation.Stories;
import replaydesk.escalation.booking.BookingStories;
import replaydesk.events.catalogue.WorkOffered;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.events.value.TimeSlot;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceData;

/** People and offers from which the tests are told, on Monday, 2026-03-02, 9 in Stockholm. */
final class Offers {

    static final UUID OFFER = BookingStories.work(7);

    private static final Map<String, Object> HOURS = Map.of("timeZone", "Europe/Stockholm", "shifts",
            List.of(Map.of("weekdays", List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"), "from",
                    "08:00", "until", "17:00")));
    private static final ReferenceData PEOPLE = ReferenceData.of(
            List.of(Stories.document("team", "field", Map.of("names", Map.of("en", "Field"), "level", 2, "hours",
                    HOURS)),
                    Stories.document("team", "home", Map.of("names", Map.of("en", "Home"), "level", 2)),
                    Stories.specialist("cecilia", "Cecilia", "field"), Stories.specialist("erik", "Erik", "home"),
                    Stories.document("specialist", "david", Map.of("name", "David", "teams", List.of("field"),
                            "absences", List.of(Map.of("from", "2026-03-02T23:00:00Z", "until",
                                    "2026-03-03T23:00:00Z", "substitute", "cecilia"))))),
            0);

    private Offers() {
    }

    static InForce reference() {
        return at("2026-03-02T08:00:00Z");
    }

    static InForce at(String time) {
        return new InForce(PEOPLE, Instant.parse(time));
    }

    /** Returns an offer of hours that begin then. */
    static WorkOffered offered(UUID id, String... starts) {
        return new WorkOffered(id, WorkKind.VISIT, "cecilia", Stream.of(starts).map(Instant::parse)
                .map(start -> new TimeSlot(start, start.plusSeconds(3600))).toList(), "Europe/Stockholm",
                "Storgatan 5", "Toner", Instant.parse("2026-03-04T09:00:00Z"));
    }

    /** Returns an offer of 10 on Tuesday and 14 on Wednesday. */
    static WorkOffered offered() {
        return offered(OFFER, "2026-03-03T09:00:00Z", "2026-03-04T13:00:00Z");
    }

    static WorkScheduled scheduled(UUID work, WorkKind kind) {
        return new WorkScheduled(work, kind, "cecilia", Instant.parse("2026-03-03T09:00:00Z"),
                Instant.parse("2026-03-03T10:00:00Z"), null, "Europe/Stockholm", null, 1, null, "rita");
    }
}
