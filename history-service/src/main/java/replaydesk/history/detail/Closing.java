package replaydesk.history.detail;

import java.time.Instant;
import replaydesk.events.value.ClosureCode;

/**
 * The closure of a case (R21).
 *
 * @param level    support level that solved it; absent when it was not solved
 * @param closedBy pseudonymous id; absent when it closed by time
 */
public record Closing(ClosureCode code, String result, String cause, Integer level, boolean firstContact, boolean byTime,
        String closedBy, Instant at) {
}
