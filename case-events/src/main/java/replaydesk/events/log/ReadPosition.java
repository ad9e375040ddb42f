package replaydesk.events.log;

/**
 * How far a reader has come in a partition. Kafka may hand a record out again after a rebalance or a restart: what lies
 * before the position was read already and changes nothing.
 *
 * @param next the offset that comes next
 */
public record ReadPosition(long next) {

    /** Before a partition's first record. */
    public static final ReadPosition START = new ReadPosition(0);

    /** What a record's offset means to the reader. */
    public enum Step {
        /** The record was read already: pass over it. */
        REPEATED,
        /** The record comes next. */
        NEXT,
        /** Records between the position and this one are missing. */
        GAP
    }

    public Step step(long offset) {
        return offset < next ? Step.REPEATED : offset == next ? Step.NEXT : Step.GAP;
    }

    /** The position once the record at this offset has been read; never goes back. */
    public ReadPosition after(long offset) {
        return offset < next ? this : new ReadPosition(offset + 1);
    }
}
