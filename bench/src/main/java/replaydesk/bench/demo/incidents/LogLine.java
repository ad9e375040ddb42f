package replaydesk.bench.demo.incidents;

import java.time.LocalDateTime;

/**
 * One line of the log: an incident after an update. Times are the desk's wall clock, without a zone. Fields that the
 * log writes as {@code ?} are null.
 *
 * @param modCount     how often the incident was updated before; not every update has a line
 * @param group        with which the incident lay
 * @param notified     whether a mail about the incident goes out
 * @param documentUsed whether a document of the knowledge base was used
 * @param inTime       whether it keeps its service level so far
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
        LocalDateTime closedAt,
        boolean notified,
        boolean documentUsed,
        boolean inTime) {
}
