package replaydesk.events.log;

/**
 * Position of a reader in a partition. Kafka may deliver a record again after a rebalance or a restart. A record before
 * the position was read already and changes nothing.
 *
 * @param next the offset that the reader expects next
 */
public record ReadPosition(long next) {

    /** The position before a partition's first record. */
    public static final ReadPosition START = new ReadPosition(0);

    /** Place of a record's offset relative to the position. */
    public enum Step {
        /** The record was read already: skip it. */
        REPEATED,
        /** The record is the expected one. */
        NEXT,
        /** Records between the position and this one are missing. */
        GAP
    }

    public Step step(long offset) {
        return offset < next ? Step.REPEATED : offset == next ? Step.NEXT : Step.GAP;
    }

    /** Returns the position after the record at this offset has been read; never goes back. */
    public ReadPosition after(long offset) {
        return offset < next ? this : new ReadPosition(offset + 1);
    }
}
