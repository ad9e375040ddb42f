package replaydesk.kit.table;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long PostgreSQL is waited for. */
@ConfigMapping(prefix = "replaydesk.database")
public interface DatabaseConfig {

    /**
     * How long a connection may be silent before it is closed and what waits on it fails. Longer than a statement may take, and than
     * the pool keeps an idle connection.
     */
    @WithDefault("60s")
    Duration silence();
}
