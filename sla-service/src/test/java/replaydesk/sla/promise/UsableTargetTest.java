package replaydesk.sla.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import replaydesk.events.value.Metric;
import replaydesk.events.value.Target;

class UsableTargetTest {

    private static final Instant DUE = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration BUDGET = Duration.ofHours(4);

    private static boolean usable(Instant dueAt, Duration budget) {
        return PromisedTarget.usable(new Target("resolution", Metric.RESOLUTION, dueAt, budget));
    }

    @Test
    void whatCanBeReckonedWithIsUsable() {
        assertThat(usable(DUE, BUDGET)).isTrue();
        assertThat(usable(DUE, Duration.ZERO)).isTrue();
    }

    @Test
    void timesThatCannotBeReckonedWithAreNot() {
        assertThat(usable(null, BUDGET)).isFalse();
        assertThat(usable(Instant.MAX, BUDGET)).isFalse();
        assertThat(usable(Instant.MIN, BUDGET)).isFalse();
        assertThat(usable(DUE, null)).isFalse();
        assertThat(usable(DUE, Duration.ofSeconds(Long.MAX_VALUE))).isFalse();
        assertThat(usable(DUE, Duration.ofSeconds(Long.MIN_VALUE))).isFalse();
    }
}
