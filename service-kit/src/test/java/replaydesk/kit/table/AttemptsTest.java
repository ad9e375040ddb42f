package replaydesk.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.kit.stage.Obligation;

/** Tests the count of vain attempts at an obligation, and parking. */
class AttemptsTest {

    private static final UUID CAUSE = new UUID(0, 1);
    private static final Obligation CLOSE = Obligation.now("close", CAUSE, null);
    private static final Obligation REMIND = Obligation.now("remind", CAUSE, null);

    @Test
    void afterEightDifferentAttemptsItIsParked() {
        var attempts = tried(Attempts.NONE, CLOSE, 7);
        assertThat(attempts.parks(CLOSE)).isFalse();
        attempts = attempts.with(CLOSE, UUID.randomUUID());
        assertThat(attempts.parks(CLOSE)).isTrue();
        assertThat(attempts.parked()).isTrue();
        assertThat(attempts.parks(REMIND)).isFalse();
    }

    @Test
    void copiesOfOneAttemptCountOnce() {
        var event = UUID.randomUUID();
        var attempts = Attempts.NONE;
        for (int i = 0; i < 20; i++) {
            attempts = attempts.with(CLOSE, event);
        }
        assertThat(attempts.parks(CLOSE)).isFalse();
    }

    @Test
    void anotherCauseBeginsAnew() {
        var attempts = tried(Attempts.NONE, CLOSE, 8);
        assertThat(attempts.parks(Obligation.now("close", new UUID(0, 2), null))).isFalse();
    }

    @Test
    void whatIsNoLongerOwedIsForgotten() {
        var attempts = tried(tried(Attempts.NONE, CLOSE, 8), REMIND, 2);
        assertThat(attempts.keep(List.of(CLOSE, REMIND))).isSameAs(attempts);
        assertThat(attempts.keep(List.of(REMIND)).parked()).isFalse();
        assertThat(attempts.keep(List.of()).inVain()).isEmpty();
    }

    @Test
    void theyComeBackFromTheirColumnAsTheyWere() {
        var attempts = tried(tried(Attempts.NONE, CLOSE, 8), Obligation.now("odd|name", CAUSE, null), 2);
        assertThat(Attempts.parse(attempts.text())).isEqualTo(attempts);
        assertThat(Attempts.NONE.text()).isNull();
        assertThat(Attempts.parse(null)).isEqualTo(Attempts.NONE);
    }

    private static Attempts tried(Attempts attempts, Obligation obligation, int times) {
        for (int i = 0; i < times; i++) {
            attempts = attempts.with(obligation, UUID.randomUUID());
        }
        return attempts;
    }
}
