package replaydesk.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.gateway.GatewayConfig.Rate;
import replaydesk.gateway.GatewayConfig.Rates;

@DisplayName("Rate limits")
class RateLimitsTest {

    private static final int BURST = 3;
    private static final int CALLERS = 50;

    private final RateLimits limits = new RateLimits(new Hourly());

    @Test
    @DisplayName("All addresses of one customer's IPv6 network have one bucket")
    void network() {
        assertThat(IntStream.range(0, 5).mapToObj(i -> limits.takeForStranger("2001:db8:1:2::" + i).isEmpty()))
                .containsExactly(true, true, true, false, false);
        assertThat(limits.takeForStranger("2001:db8:1:3::1")).as("another network").isEmpty();
        assertThat(limits.takeForStranger("192.0.2.1")).isEmpty();
        assertThat(limits.takeForStranger("192.0.2.2")).isEmpty();
    }

    @Test
    @DisplayName("A look takes nothing; an empty bucket tells how long to wait")
    void look() {
        IntStream.range(0, 10).forEach(i -> assertThat(limits.isExhausted("192.0.2.9")).isFalse());
        IntStream.range(0, BURST).forEach(i -> assertThat(limits.takeForStranger("192.0.2.9")).isEmpty());
        assertThat(limits.isExhausted("192.0.2.9")).isTrue();
        assertThat(limits.takeForStranger("192.0.2.9")).hasValueSatisfying(wait -> assertThat(wait).isPositive());
    }

    @Test
    @DisplayName("Whoever comes under more names than are remembered gains no full bucket by a new one")
    void manyNames() {
        long passed = IntStream.range(0, 100 * CALLERS).filter(i -> IntStream.range(0, BURST)
                .allMatch(request -> limits.takeForSubject("subject-" + i).isEmpty())).count();
        assertThat(passed).as("names that had a full bucket").isLessThanOrEqualTo(2 * CALLERS);
        assertThat(limits.takeForSubject("somebody else")).as("a newcomer is let in").isEmpty();
    }

    /** Limits that gain one request in an hour. */
    private static final class Hourly implements Rates, Rate {

        @Override
        public Rate subject() {
            return this;
        }

        @Override
        public Rate anonymous() {
            return this;
        }

        @Override
        public int streams() {
            return 1;
        }

        @Override
        public int callers() {
            return CALLERS;
        }

        @Override
        public Duration forgetAfter() {
            return Duration.ofHours(1);
        }

        @Override
        public long requests() {
            return 1;
        }

        @Override
        public Duration per() {
            return Duration.ofHours(1);
        }

        @Override
        public long burst() {
            return BURST;
        }
    }
}
