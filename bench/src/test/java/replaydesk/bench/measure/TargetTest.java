package replaydesk.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetTest {

    @Test
    void oneOrMoreIsMetOnEitherSide() {
        assertThat(Target.atLeast(100).ratio(150)).isEqualTo(1.5);
        assertThat(Target.atMost(15).ratio(30)).isEqualTo(0.5);
    }

    @Test
    void ofWhatMustNotBeAtAllOnlyNothingIsMet() {
        assertThat(new Figure("requests", "without an answer", 0, "", Target.atMost(0)).met()).isTrue();
        assertThat(new Figure("requests", "without an answer", 1, "", Target.atMost(0)).met()).isFalse();
    }

    @Test
    void whatCouldNotBeToldIsNotMet() {
        assertThat(new Figure("whole", "p99", Double.NaN, "ms", Target.atMost(40)).met()).isFalse();
    }
}
