package replaydesk.stack;

/**
 * How far a host has built its projection from the log.
 *
 * @param built records folded so far
 * @param end   records to fold
 */
public record Building(long built, long end) {

    /** From 0 to 100; an empty log is built. */
    public int percent() {
        return end <= 0 ? 100 : (int) Math.clamp(built * 100 / end, 0, 100);
    }
}
