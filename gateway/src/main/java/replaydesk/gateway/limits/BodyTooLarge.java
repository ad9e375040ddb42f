package replaydesk.gateway.limits;

/** A body without a stated length turned out larger than it may be. */
public final class BodyTooLarge extends RuntimeException {

    BodyTooLarge(long limit) {
        super("more than " + limit + " bytes", null, false, false);
    }
}
