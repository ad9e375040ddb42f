package replaydesk.events.export;

import java.util.UUID;

/**
 * Difference between an export and its heads, its counts or its format.
 *
 * @param line the number of the line, from 1; the last line read when something is missing at the end
 * @param caseId the case; null, like partition and offset, when the difference concerns none
 */
public record Difference(long line, UUID caseId, Integer partition, Long offset, String what) {

    /** Returns the place and the difference as a text for people. */
    @Override
    public String toString() {
        var where = new StringBuilder("line ").append(line);
        if (caseId != null) {
            where.append(", case ").append(caseId);
        }
        if (partition != null) {
            where.append(", partition ").append(partition).append(", offset ").append(offset);
        }
        return where.append(": ").append(what).toString();
    }
}
