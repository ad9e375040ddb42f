package replaydesk.gateway;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Reads the system's clock, the one place that does. An application with a clock of its own leaves it out. */
@Singleton
class SystemTime {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
