package replaydesk.gateway.routing;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;

/** Hosts nobody: a gateway on its own forwards everything. An application that hosts stages has a bean of its own. */
@Singleton
@DefaultBean
class NoHostedOwners implements HostedOwners {

    @Override
    public boolean hosts(Upstream owner) {
        return false;
    }
}
