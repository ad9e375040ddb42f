package replaydesk.escalation.booking.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.booking.BookingStories.booked;
import static replaydesk.escalation.booking.BookingStories.slot;
import static replaydesk.escalation.booking.BookingStories.work;

import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.escalation.booking.reach.OwedByBooking.Behind;
import replaydesk.escalation.booking.reach.OwedByBooking.Owes;
import replaydesk.escalation.booking.reach.OwedByBooking.Settled;
import replaydesk.escalation.booking.reach.OwedByBooking.Useless;
import replaydesk.escalation.booking.state.Slot;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.booking.SlotBooked;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.WorkCancelled;
import replaydesk.events.catalogue.WorkDone;
import replaydesk.events.catalogue.WorkMissed;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.testing.StageFixture;

class OwedByBookingTest {

    private static final Slot FIRST = slot(1, booked(1, 1, 60, 120));
    private static final Slot MOVED = slot(2, booked(1, 2, 300, 360));

    private static OwedByBooking owed(StageFixture<EscalationCase> desk, Slot slot) {
        return OwedByBooking.of(desk.view(), slot);
    }

    private static WorkScheduled follows(Slot slot) {
        return ((Owes) owed(Stories.routed(), slot)).event();
    }

    @Test
    void anOpenCaseIsOwedWhatWasBookedOnce() {
        var desk = Stories.routed();

        assertThat(owed(desk, FIRST)).isInstanceOfSatisfying(Owes.class, owes -> {
            assertThat(owes.event().workId()).isEqualTo(work(1));
            assertThat(owes.event().booking()).isEqualTo(FIRST.booking());
            assertThat(owes.event().by()).isEqualTo("anna");
        });
        assertThat(owed(desk.given(follows(FIRST)), FIRST)).isEqualTo(new Settled());
    }

    @Test
    void theOldTimeStaysUntilTheCaseHasTheNewOne() {
        var desk = Stories.routed().given(follows(FIRST));
        assertThat(owed(desk, FIRST)).isEqualTo(new Settled());
        assertThat(owed(desk, MOVED)).isInstanceOf(Owes.class);

        desk.given(follows(MOVED));

        assertThat(owed(desk, MOVED)).isEqualTo(new Settled());
        assertThat(owed(desk, FIRST)).isEqualTo(new Useless());
    }

    @Test
    void ofTwoNewTimesAtOnceOneCounts() {
        var other = slot(3, booked(1, 2, 600, 660));
        var desk = Stories.routed().given(follows(FIRST), follows(MOVED), follows(other));

        assertThat(owed(desk, MOVED)).isEqualTo(new Settled());
        assertThat(owed(desk, other)).isEqualTo(new Useless());
    }

    @Test
    void workThatIsOverNeedsNoTime() {
        for (var end : new replaydesk.events.catalogue.CaseEvent[] {new WorkCancelled(work(1), null),
                new WorkMissed(work(1), null), new WorkDone(work(1), null, null, null, null, null)}) {
            var desk = Stories.routed().given(follows(FIRST), end);

            assertThat(owed(desk, FIRST)).as("%s", end).isEqualTo(new Useless());
            assertThat(owed(desk, MOVED)).as("%s", end).isEqualTo(new Useless());
        }
    }

    @Test
    void aCaseThatEndedNeedsNoTimeAndGetsNoneBackWhenItIsReopened() {
        var closed = Stories.routed().given(follows(FIRST), Stories.closed());
        assertThat(owed(closed, FIRST)).isEqualTo(new Useless());
        assertThat(owed(closed.given(new CaseReopened(null, null, "anna")), FIRST)).isEqualTo(new Useless());

        assertThat(owed(Stories.routed().given(follows(FIRST), new CaseWithdrawn("rita", null, null)), FIRST))
                .isEqualTo(new Useless());
        var merged = Stories.routed().given(follows(FIRST), new CaseMerged(Stories.FIRST, Stories.SECOND));
        assertThat(owed(merged, FIRST)).isEqualTo(new Useless());
        assertThat(owed(merged.given(new CaseUnmerged(Stories.FIRST, Stories.SECOND, null)), FIRST))
                .isEqualTo(new Useless());
    }

    @Test
    void whoeverKnowsLessOfTheCaseThanTheBookingLeavesItAlone() {
        var it = booked(1, 1, 60, 120);
        var later = new SlotBooked(it.workId(), 1, it.kind(), it.specialist(), it.from(), it.to(), it.timeZone(),
                it.caseId(), it.caseNumber(), it.organisation(), 9, null, null);

        assertThat(owed(Stories.routed(), slot(1, later))).isEqualTo(new Behind());
        assertThat(owed(Stories.routed().given(Stories.closed()), slot(1, later))).isEqualTo(new Behind());
    }
}
