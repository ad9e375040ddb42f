package replaydesk.events.export;

import java.util.UUID;

/**
 * Something in an export that is not as its heads, its counts or its format say.
 *
 * @param line from 1; the last one read where something is missing at the end
 * @param caseId null, like partition and offset, where it concerns none
 */
public record Difference(long line, UUID caseId, Integer partition, Long offset, String what) {

    /** For people: where it is, and what. */
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
