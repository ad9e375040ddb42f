package replaydesk.escalation.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.ScheduledWork;
import replaydesk.escalation.evolution.ScheduledWork.Standing;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.WorkCancelled;
import replaydesk.events.catalogue.WorkDone;
import replaydesk.events.catalogue.WorkLogged;
import replaydesk.events.catalogue.WorkMissed;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Material;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

class AppointmentDecisionsTest {

    private static final UUID WORK = new UUID(5, 1);
    private static final Instant FROM = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant TO = FROM.plus(Duration.ofHours(1));
    private static final FinishWork HOUR = new FinishWork(60, null,
            List.of(new UsedMaterial("toner", new BigDecimal("1.5"), null)), "Bytt");
    private static final EndWork WHY = new EndWork("Ingen hemma");

    private static StageFixture<EscalationCase> agreed() {
        return Stories.routed().given(new WorkScheduled(WORK, WorkKind.VISIT, "cecilia", FROM, TO, null));
    }

    private static Standing standing(StageFixture<EscalationCase> desk) {
        return desk.state().works().number(1).map(ScheduledWork::standing).orElseThrow();
    }

    @Test
    void workThatTookPlaceIsDoneWithItsMinutesAndMaterials() {
        var done = new WorkDone(WORK, "cecilia", FROM, Duration.ofMinutes(60),
                List.of(new Material("toner", new BigDecimal("1.5"), "piece")), "Bytt");

        assertThat(EndWorkDecision.finish(agreed().view(), 1, HOUR, TO))
                .isEqualTo(Decision.emit(done).presuming(Counter.LIFE, Counter.WORK));
        var desk = agreed().given(done);
        assertThat(standing(desk)).isEqualTo(Standing.DONE);
        assertThat(desk.state().works().minutes()).isEqualTo(60);
    }

    @Test
    void workIsNotDoneNorMissedBeforeItBegins() {
        var before = FROM.minusSeconds(1);
        var earlier = new FinishWork(60, before.minusSeconds(3600), null, null);

        assertThat(refused(EndWorkDecision.finish(agreed().view(), 1, HOUR, before))).isEqualTo("not-begun");
        assertThat(refused(EndWorkDecision.miss(agreed().view(), 1, WHY, before))).isEqualTo("not-begun");
        assertThat(EndWorkDecision.finish(agreed().view(), 1, earlier, before)).isInstanceOf(Decision.Emit.class);
    }

    @Test
    void workIsMissedOrCalledOff() {
        assertThat(EndWorkDecision.miss(agreed().view(), 1, WHY, FROM)).isEqualTo(Decision
                .emit(new WorkMissed(WORK, "Ingen hemma")).presuming(Counter.LIFE, Counter.WORK));
        assertThat(EndWorkDecision.cancel(agreed().view(), 1, WHY)).isEqualTo(Decision
                .emit(new WorkCancelled(WORK, "Ingen hemma")).presuming(Counter.LIFE, Counter.WORK));
    }

    @Test
    void whatIsOverIsOverOnce() {
        var desk = agreed().given(new WorkCancelled(WORK, null));

        assertThat(refused(EndWorkDecision.finish(desk.view(), 1, HOUR, TO))).isEqualTo("work-over");
        assertThat(refused(EndWorkDecision.miss(desk.view(), 1, WHY, TO))).isEqualTo("work-over");
        assertThat(refused(EndWorkDecision.cancel(desk.view(), 1, WHY))).isEqualTo("work-over");
        assertThat(refused(EndWorkDecision.cancel(desk.view(), 2, WHY))).isEqualTo("unknown-work");
        assertThat(standing(desk.given(new WorkMissed(WORK, null)))).isEqualTo(Standing.CANCELLED);
    }

    @Test
    void workEndsWithTheCaseAndDoesNotReturn() {
        var desk = agreed().given(Stories.closed());
        assertThat(standing(desk)).isEqualTo(Standing.CASE_ENDED);
        assertThat(refused(EndWorkDecision.finish(desk.view(), 1, HOUR, TO))).isEqualTo("case-ended");
        assertThat(refused(EndWorkDecision.cancel(desk.view(), 1, WHY))).isEqualTo("case-ended");
        assertThat(refused(LogWorkDecision.decide(desk.view(), WORK, new LogWork(null, null, 5, null, null, null),
                Stories.ANNA, TO))).isEqualTo("case-ended");

        assertThat(standing(desk.given(new CaseReopened(null, null, "anna")))).isEqualTo(Standing.CASE_ENDED);
    }

    @Test
    void timeIsLoggedOnWorkOrWithoutAny() {
        assertThat(LogWorkDecision.decide(agreed().view(), Stories.FIRST,
                new LogWork(null, null, 15, null, null, "Läste loggar"), Stories.ANNA, TO))
                .isEqualTo(Decision.emit(new WorkLogged(Stories.FIRST, WorkKind.DESK, "anna",
                        TO.minus(Duration.ofMinutes(15)), Duration.ofMinutes(15), List.of(), "Läste loggar")));
        assertThat(LogWorkDecision.decide(agreed().view(), Stories.FIRST, new LogWork(1, null, 15, FROM, null, null),
                Stories.ANNA, TO)).isEqualTo(Decision.emit(
                        new WorkLogged(WORK, WorkKind.VISIT, "anna", FROM,
                                Duration.ofMinutes(15), List.of(), null)));
        assertThat(refused(LogWorkDecision.decide(agreed().view(), Stories.FIRST,
                new LogWork(2, null, 15, null, null, null), Stories.ANNA, TO))).isEqualTo("unknown-work");
        assertThat(refused(LogWorkDecision.decide(agreed().view(), Stories.FIRST,
                new LogWork(null, null, 15, TO.plusSeconds(1), null, null), Stories.ANNA, TO))).isEqualTo("not-begun");
    }

    @Test
    void workWhoseTimeIsOverIsOverdueUntilSomebodySaysWhatCameOfIt() {
        var works = agreed().state().works();

        assertThat(CaseWork.of(works, List.of(), TO).items()).extracting(CaseWork.Item::state)
                .containsExactly(CaseWork.State.SCHEDULED);
        assertThat(CaseWork.of(works, List.of(), TO.plusSeconds(1)).items()).extracting(CaseWork.Item::state)
                .containsExactly(CaseWork.State.OVERDUE);
        assertThat(CaseWork.of(agreed().given(new WorkMissed(WORK, null)).state().works(), List.of(),
                TO.plusSeconds(1)).items()).extracting(CaseWork.Item::state).containsExactly(CaseWork.State.MISSED);
    }
}
