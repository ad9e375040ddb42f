package replaydesk.escalation.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.closed;
import static replaydesk.escalation.Stories.refused;
import static replaydesk.escalation.Stories.routed;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.events.catalogue.CaseSuspended;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

class SuspensionDecisionsTest {

    private static Decision suspend(StageFixture<EscalationCase> desk, Instant until) {
        return desk.when(view -> SuspendCaseDecision.decide(view, new SuspendCase(until, null, "väntar på del"), null,
                desk.now()));
    }

    private static Decision resume(StageFixture<EscalationCase> desk) {
        return desk.when(view -> ResumeCaseDecision.decide(view, new ResumeCase("delen kom")));
    }

    @Test
    void workRestsUntilItsMomentAndThenGoesOnByItself() {
        var desk = routed();
        var until = desk.now().plus(Duration.ofDays(3));
        assertThat(suspend(desk, until)).isEqualTo(Decision.emit(new CaseSuspended(until, null, "väntar på del")));
        desk.given(new CaseSuspended(until, null, null));
        assertThat(desk.settle(5)).isEmpty();

        desk.after(Duration.ofDays(4));

        assertThat(desk.settle(5)).containsExactly(new CaseResumed(null, until, desk.now()));
        assertThat(desk.obligations()).isEmpty();
    }

    @Test
    void aPersonResumesWorkBeforeItsMoment() {
        var desk = routed().given(new CaseSuspended(null, null, null)).after(Duration.ofDays(100));

        assertThat(desk.obligations()).as("it rests until somebody says so").isEmpty();
        assertThat(resume(desk)).isEqualTo(Decision.emit(new CaseResumed("delen kom", null, null)));
    }

    @Test
    void whatRestsIsNotSuspendedAndWhatGoesOnIsNotResumed() {
        assertThat(refused(suspend(routed().given(new CaseSuspended(null, null, null)), null)))
                .isEqualTo("already-suspended");
        assertThat(refused(resume(routed()))).isEqualTo("not-suspended");
    }

    @Test
    void aMomentThatHasPassedIsRefused() {
        var desk = routed();

        assertThat(refused(suspend(desk, desk.now()))).isEqualTo("until-passed");
    }

    @Test
    void aSuspensionEndsWithTheCase() {
        var desk = routed();
        desk.given(new CaseSuspended(desk.now().plusSeconds(60), null, null), closed()).after(Duration.ofHours(1));
        assertThat(desk.obligations()).isEmpty();
        assertThat(refused(suspend(desk, null))).isEqualTo("case-ended");
        assertThat(refused(resume(desk))).isEqualTo("case-ended");

        desk.given(new CaseReopened(null, null, "anna"));

        assertThat(desk.obligations()).isEmpty();
        assertThat(refused(resume(desk))).isEqualTo("not-suspended");
    }
}
