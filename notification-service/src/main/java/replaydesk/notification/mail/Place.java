package replaydesk.notification.mail;

/** The position of a record in the log. */
record Place(int partition, long offset) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int byPartition = Integer.compare(partition, other.partition);
        return byPartition != 0 ? byPartition : Long.compare(offset, other.offset);
    }
}
