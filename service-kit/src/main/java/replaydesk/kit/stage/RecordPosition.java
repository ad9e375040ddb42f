package replaydesk.kit.stage;

/** The position of a record in the log of case events. */
public record RecordPosition(int partition, long offset) implements Comparable<RecordPosition> {

    @Override
    public int compareTo(RecordPosition other) {
        int byPartition = Integer.compare(partition, other.partition);
        return byPartition != 0 ? byPartition : Long.compare(offset, other.offset);
    }
}
