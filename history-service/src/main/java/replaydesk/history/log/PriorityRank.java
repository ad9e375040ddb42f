package replaydesk.history.log;

import replaydesk.events.value.Priority;

/** How lists sort priorities: the most urgent first, those without one last. */
public final class PriorityRank {

    private static final short NONE = 9;

    private PriorityRank() {
    }

    /** Rises as urgency falls. */
    public static short of(Priority priority) {
        return priority == null ? NONE : (short) priority.ordinal();
    }

    /** The priority of that rank; null for none. */
    public static Priority priority(int rank) {
        return rank == NONE ? null : Priority.values()[rank];
    }
}
