package replaydesk.gateway.routing;

import java.util.List;
import java.util.stream.Stream;

/** Tells which owners run in this process: their paths are served here instead of being forwarded. */
@FunctionalInterface
public interface HostedOwners {

    /** Tells whether the owner runs in this process. */
    boolean hosts(Upstream owner);

    /** Lists the owners that run in other processes and are reached by HTTP. */
    default List<Upstream> elsewhere() {
        return Stream.of(Upstream.values()).filter(owner -> !hosts(owner)).toList();
    }

    /** Lists the owners that run in this process. */
    default List<Upstream> here() {
        return Stream.of(Upstream.values()).filter(this::hosts).toList();
    }
}
