package replaydesk.stack.service;

/**
 * The progress of a host that builds its projection from the log.
 *
 * @param built the number of records folded so far
 * @param end the number of records to fold
 */
public record ProjectionProgress(long built, long end) {

    /** The progress in percent, from 0 to 100; 100 for an empty log. */
    public int percent() {
        return end <= 0 ? 100 : (int) Math.clamp(built * 100 / end, 0, 100);
    }
}
