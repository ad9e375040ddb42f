package replaydesk.gateway.routing;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;

/**
 * Hosts no owners: a gateway on its own forwards everything. An application that hosts stages provides another bean.
 */
@Singleton
@DefaultBean
class NoHostedOwners implements HostedOwners {

    @Override
    public boolean hosts(Upstream owner) {
        return false;
    }
}
