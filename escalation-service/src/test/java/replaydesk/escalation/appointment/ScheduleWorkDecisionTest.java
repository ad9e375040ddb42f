package replaydesk.escalation.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.escalation.Stories;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.booking.SlotBooked;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.WorkCancelled;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.testing.StageFixture;

/** Monday, 2026-03-02, 9 in Stockholm. */
class ScheduleWorkDecisionTest {

    private static final UUID WORK = new UUID(5, 1);
    private static final Map<String, Object> HOURS = Map.of("timeZone", "Europe/Stockholm", "shifts",
            List.of(Map.of("weekdays", List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"), "from",
                    "08:00", "until", "17:00")));
    private static final ReferenceData PEOPLE = ReferenceData.of(
            List.of(Stories.document("team", "field", Map.of("names", Map.of("en", "Field"), "level", 2, "hours",
                    HOURS)),
                    Stories.specialist("cecilia", "Cecilia", "field"),
                    Stories.document("specialist", "david", Map.of("name", "David", "teams", List.of("field"),
                            "absences", List.of(Map.of("from", "2026-03-03T00:00:00Z", "until",
                                    "2026-03-04T00:00:00Z", "substitute", "cecilia"))))),
            0);

    private static InForce reference() {
        return new InForce(PEOPLE, Instant.parse("2026-03-02T08:00:00Z"));
    }

    private static ScheduleWork wish(String specialist, String start, String duration, Boolean outsideHours) {
        return new ScheduleWork(WorkKind.VISIT, specialist, start, null, Duration.parse(duration), null, "Storgatan 5",
                "Toner", outsideHours);
    }

    private static Booking schedule(StageFixture<EscalationCase> desk, ScheduleWork wish) {
        return ScheduleWorkDecision.schedule(desk.view(), WORK, wish, reference());
    }

    private static String reason(Booking booking) {
        return booking instanceof Booking.Refused refused ? refused.why().reason() : "not refused: " + booking;
    }

    private static SlotBooked slot(Booking booking) {
        return ((Booking.Wanted) booking).slot();
    }

    private static CaseEvent scheduled(int n) {
        return new WorkScheduled(new UUID(5, n), WorkKind.VISIT, "cecilia", Instant.parse("2026-03-03T09:00:00Z"),
                Instant.parse("2026-03-03T10:00:00Z"), null);
    }

    @Test
    void aTimeInTheHoursOfTheTeamIsBookedByItsClock() {
        var slot = slot(schedule(Stories.routed(), wish("cecilia", "2026-03-03T10:00", "PT1H", null)));

        assertThat(slot).isEqualTo(new SlotBooked(WORK, 1, WorkKind.VISIT, "cecilia",
                Instant.parse("2026-03-03T09:00:00Z"), Instant.parse("2026-03-03T10:00:00Z"), "Europe/Stockholm",
                Stories.routed().view().id(), "RD-1", "acme", 2, "Storgatan 5", "Toner"));
    }

    @ParameterizedTest
    @CsvSource({"nobody, 2026-03-03T10:00, PT1H, no-time-zone", "nobody, 2026-03-03T10:00Z, PT1H, unknown-specialist",
            "david, 2026-03-03T10:00, PT1H, specialist-absent", "david, 2026-03-03T00:30, PT1H, specialist-absent",
            "cecilia, 2026-03-02T08:30, PT1H, in-the-past", "cecilia, 1999-03-02T08:30, PT1H, in-the-past",
            "cecilia, 9999-03-02T08:30, PT1H, too-far-ahead", "cecilia, 2026-03-03T10:00, PT24H1M, too-long",
            "cecilia, 2026-03-03T10:00, PT0S, end-before-start", "cecilia, 2026-03-03T10:00, PT-1H, end-before-start",
            "cecilia, 2026-03-03T16:30, PT1H, outside-hours", "cecilia, 2026-03-07T10:00, PT1H, outside-hours",
            "cecilia, 2026-03-29T02:30, PT1H, time-skipped", "cecilia, 2026-10-25T02:30, PT1H, time-twice"})
    void whatCannotBeIsRefusedWithTheReason(String specialist, String start, String duration, String reason) {
        assertThat(reason(schedule(Stories.routed(), wish(specialist, start, duration, null)))).isEqualTo(reason);
    }

    @Test
    void whoIsAbsentIsNamedWithTheirSubstitute() {
        var refused = (Booking.Refused) schedule(Stories.routed(), wish("david", "2026-03-03T10:00", "PT1H", null));

        assertThat(refused.why().detail()).contains("cecilia stands in");
        assertThat(refused.why().closeMatches()).containsExactly("cecilia");
    }

    @Test
    void somebodyWhoseNameIsMisspeltIsOffered() {
        var refused = (Booking.Refused) schedule(Stories.routed(), wish("cecila", "2026-03-03T10:00Z", "PT1H", null));

        assertThat(refused.why().closeMatches()).containsExactly("cecilia");
    }

    @Test
    void outsideTheHoursIsAllowedWhereItIsAgreedOn() {
        assertThat(slot(schedule(Stories.routed(), wish("cecilia", "2026-03-07T10:00", "PT1H", true))).from())
                .isEqualTo("2026-03-07T09:00:00Z");
        assertThat(reason(schedule(Stories.routed(), wish("david", "2026-03-03T10:00", "PT1H", true))))
                .isEqualTo("specialist-absent");
    }

    @Test
    void whereNobodyIsListedAnybodyMayBeBooked() {
        var booking = ScheduleWorkDecision.schedule(Stories.routed().view(), WORK,
                wish("anna", "2026-03-07T10:00Z", "PT1H", null), Stories.routed().reference());

        assertThat(slot(booking).timeZone()).isEqualTo("UTC");
    }

    @Test
    void anotherTimeIsBookedAsTheNextRevisionAndKeepsWhatIsNotSaid() {
        var before = slot(schedule(Stories.routed(), wish("cecilia", "2026-03-03T10:00", "PT1H", null)));
        var desk = Stories.routed().given(scheduled(1));

        var moved = slot(ScheduleWorkDecision.reschedule(desk.view(), 1,
                new RescheduleWork(null, "2026-03-04T13:00", null, null, null, null, null, null), before,
                reference()));

        assertThat(moved.revision()).isEqualTo(2);
        assertThat(moved.workId()).isEqualTo(WORK);
        assertThat(moved.from()).isEqualTo("2026-03-04T12:00:00Z");
        assertThat(moved.to()).isEqualTo("2026-03-04T13:00:00Z");
        assertThat(moved.place()).isEqualTo("Storgatan 5");
        assertThat(moved.specialist()).isEqualTo("cecilia");
    }

    @Test
    void workThatIsOverOrUnknownGetsNoOtherTime() {
        var wish = new RescheduleWork(null, "2026-03-04T13:00", null, null, null, null, null, null);
        var desk = Stories.routed().given(scheduled(1), new WorkCancelled(WORK, null));

        assertThat(reason(ScheduleWorkDecision.reschedule(desk.view(), 1, wish, null, reference())))
                .isEqualTo("work-over");
        assertThat(reason(ScheduleWorkDecision.reschedule(desk.view(), 2, wish, null, reference())))
                .isEqualTo("unknown-work");
        assertThat(reason(ScheduleWorkDecision.reschedule(desk.view(), 0, wish, null, reference())))
                .isEqualTo("unknown-work");
    }

    @Test
    void aCaseThatEndedOrHasEnoughGetsNoWork() {
        var wish = wish("cecilia", "2026-03-03T10:00", "PT1H", null);
        var full = Stories.routed();
        IntStream.rangeClosed(2, ScheduleWorkDecision.MOST + 1).forEach(n -> full.given(scheduled(n)));

        assertThat(reason(schedule(Stories.routed().given(Stories.closed()), wish))).isEqualTo("case-ended");
        assertThat(reason(schedule(full, wish))).isEqualTo("too-much-work");
        assertThat(reason(schedule(Stories.routed().given(scheduled(1)), wish))).isEqualTo("already-scheduled");
    }
}
