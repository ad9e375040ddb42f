package replaydesk.gateway.routing;

import java.util.List;

/** The target of a request, and the way it is let through. */
public sealed interface Route {

    /** Tells whether the route needs no token. */
    default boolean open() {
        return false;
    }

    /** A route to the service that owns the path. */
    record ToOwner(Upstream owner, Flow flow, boolean open) implements Route {
    }

    /** A route to all services that may know the answer. The first that does answers. */
    record ToWhoKnows(List<Upstream> candidates) implements Route {
    }

    /** A route to the gateway's own token issuer. */
    record ToIssuer() implements Route {
        @Override
        public boolean open() {
            return true;
        }
    }

    /** The length of a request and its answer. */
    enum Flow {
        /** A body and an answer of moderate size, in moderate time. */
        SHORT,
        /** A stream of lines or events without a known end. */
        STREAM
    }
}
