package replaydesk.bench.measure.log;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import replaydesk.bench.measure.Wait;

/** Waits for a log that nobody appends to for a while. */
public final class IdleLog {

    private static final Duration QUIET_TIME = Duration.ofSeconds(5);
    private static final Duration CHECK_INTERVAL = Duration.ofMillis(300);
    private static final Duration TIMEOUT = Duration.ofMinutes(15);

    private IdleLog() {
    }

    /** Waits until nothing has been appended for five seconds. */
    public static void await(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var last = new Object() {
                private long end = -1;
                private long since;

                boolean still() {
                    long now = LogEnds.total(admin);
                    if (now != end) {
                        end = now;
                        since = System.nanoTime();
                    }
                    return System.nanoTime() - since >= QUIET_TIME.toNanos();
                }
            };
            Wait.until("the log to stand still", TIMEOUT, CHECK_INTERVAL, last::still);
        }
    }
}
