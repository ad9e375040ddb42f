package replaydesk.gateway.routing;

import java.util.List;

/** Where a request goes and how it is let through. */
public sealed interface Route {

    /** Whether it takes no token. */
    default boolean open() {
        return false;
    }

    /** To the service that owns the path. */
    record ToOwner(Upstream owner, Flow flow, boolean open) implements Route {}

    /** To all that may know it; the first that does answers. */
    record ToWhoKnows(List<Upstream> candidates) implements Route {}

    /** To the gateway's own token issuer. */
    record ToIssuer() implements Route {
        @Override
        public boolean open() {
            return true;
        }
    }

    /** How long a request and its answer may flow. */
    enum Flow {
        /** A body and an answer of moderate size, in moderate time. */
        SHORT,
        /** Line by line or event by event, without an end in sight. */
        STREAM
    }
}
