package replaydesk.kit.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Tests the wait before the same event is sent again for an obligation. */
class SentObligationsTest {

    private static final UUID EVENT = UUID.randomUUID();

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final SentObligations sent = new SentObligations(Duration.ofSeconds(2), nanos::get);

    @Test
    void theWaitDoublesWithEveryAttempt() {
        assertThat(sent.begin(EVENT)).isTrue();
        pass(Duration.ofMillis(1_999));
        assertThat(sent.begin(EVENT)).isFalse();
        pass(Duration.ofMillis(1));
        assertThat(sent.begin(EVENT)).isTrue();
        pass(Duration.ofMillis(3_999));
        assertThat(sent.begin(EVENT)).isFalse();
        pass(Duration.ofMillis(1));
        assertThat(sent.begin(EVENT)).isTrue();
    }

    @Test
    void itIsNeverLongerThanAMinute() {
        for (int i = 0; i < 70; i++) {
            assertThat(sent.begin(EVENT)).isTrue();
            pass(Duration.ofMinutes(1));
        }
    }

    @Test
    void whatIsSentLateWaitsFromThenOn() {
        sent.begin(EVENT);
        pass(Duration.ofSeconds(10));
        sent.late(EVENT);
        pass(Duration.ofMillis(1_999));
        assertThat(sent.begin(EVENT)).isFalse();
        pass(Duration.ofMillis(1));
        assertThat(sent.begin(EVENT)).isTrue();
    }

    @Test
    void anotherEventDoesNotWait() {
        sent.begin(EVENT);
        assertThat(sent.begin(UUID.randomUUID())).isTrue();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
