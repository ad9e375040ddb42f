package replaydesk.bench.demo.incidents;

import java.time.LocalDateTime;

/**
 * One line of the log: an incident after an update. Times are the desk's wall clock, without a zone. Fields that the
 * log writes as {@code ?} are null.
 *
 * @param modCount the number of earlier updates of the incident; not every update has a line
 * @param group the group that the incident was assigned to
 */
public record LogLine(
        String number,
        LogState state,
        boolean active,
        int reassignmentCount,
        int reopenCount,
        int modCount,
        String caller,
        LocalDateTime openedAt,
        String updatedBy,
        LocalDateTime updatedAt,
        String contactType,
        String category,
        String subcategory,
        String symptom,
        String configurationItem,
        String impact,
        String urgency,
        String priority,
        String group,
        String assignedTo,
        String problem,
        String causedBy,
        String closedCode,
        String resolvedBy,
        LocalDateTime resolvedAt,
        LocalDateTime closedAt) {
}
