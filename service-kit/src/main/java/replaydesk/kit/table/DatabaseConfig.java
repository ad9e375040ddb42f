package replaydesk.kit.table;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The settings of the host's dealings with PostgreSQL. */
@ConfigMapping(prefix = "replaydesk.database")
public interface DatabaseConfig {

    /**
     * The time for which a connection may be silent before it is closed and the work that waits on it fails. Must be
     * longer than a statement may take, and longer than the pool keeps an idle connection.
     */
    @WithDefault("60s")
    Duration silence();

    /** The most connections that the host uses for its own short statements, beside those of the stages' queries. */
    @WithDefault("6")
    int hostConnections();
}
