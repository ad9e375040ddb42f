package replaydesk.testing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The system's clock, moved ahead by a duration that a test sets. The test that moves it must set it back. */
@Singleton
public class MovableClock extends Clock {

    private final Clock system;
    private final AtomicReference<Duration> ahead;

    public MovableClock() {
        this(systemUTC(), new AtomicReference<>(Duration.ZERO));
    }

    private MovableClock(Clock system, AtomicReference<Duration> ahead) {
        this.system = system;
        this.ahead = ahead;
    }

    public void ahead(Duration duration) {
        ahead.set(duration);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(system.withZone(zone), ahead);
    }
}
