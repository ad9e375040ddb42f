package replaydesk.gateway.limits;

/** Thrown when a body without a stated length turns out larger than the limit. */
public final class BodyTooLarge extends RuntimeException {

    BodyTooLarge(long limit) {
        super("more than " + limit + " bytes", null, false, false);
    }
}
