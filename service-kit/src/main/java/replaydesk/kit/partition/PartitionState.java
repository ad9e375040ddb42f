package replaydesk.kit.partition;

import java.util.EnumSet;
import java.util.Set;

/**
 * The state of one partition at this instance.
 *
 * <pre>
 *   UNASSIGNED --assigned--> ASSIGNED --acquired--> OWNED
 *       ^                       ^  ^                 | |
 *       |                       |  +----released-----+ |     fenced, or the generation is past: acquired again later
 *       +-------revoked---------+----------revoked-----+
 * </pre>
 */
enum PartitionState {
    /** Not assigned to this instance by Kafka. */
    UNASSIGNED,
    /**
     * Assigned to this instance by Kafka, but not acquired: it has not raised the position's epoch yet, or was released
     * again.
     */
    ASSIGNED,
    /** Acquired: the position carries this instance's epoch, so it alone writes the partition's cases. */
    OWNED;

    private Set<PartitionState> next;

    static {
        UNASSIGNED.next = EnumSet.of(ASSIGNED);
        ASSIGNED.next = EnumSet.of(OWNED, UNASSIGNED, ASSIGNED);
        OWNED.next = EnumSet.of(OWNED, ASSIGNED, UNASSIGNED);
    }

    boolean canBecome(PartitionState other) {
        return next.contains(other);
    }
}
