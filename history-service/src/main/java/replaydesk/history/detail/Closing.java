package replaydesk.history.detail;

import java.time.Instant;
import replaydesk.events.value.ClosureCode;

/**
 * How the case ended (R21).
 *
 * @param level    that solved it; absent when it was not solved
 * @param closedBy absent when by time
 */
public record Closing(ClosureCode code, String result, String cause, Integer level, boolean firstContact, boolean byTime,
        String closedBy, Instant at) {
}
