package replaydesk.history.log;

import replaydesk.events.value.Priority;

/** The rank of a priority in lists: the most urgent first, no priority last. */
public final class PriorityRank {

    private static final short NONE = 9;

    private PriorityRank() {
    }

    /** Returns the rank, which rises as urgency falls. */
    public static short of(Priority priority) {
        return priority == null ? NONE : (short) priority.ordinal();
    }

    /** Returns the priority of a rank; null for that of no priority. */
    public static Priority priority(int rank) {
        return rank == NONE ? null : Priority.values()[rank];
    }
}
