package replaydesk.history.detail;

import static replaydesk.kit.identity.Reader.DESK;

import java.time.Instant;
import replaydesk.events.value.ClosureCode;
import replaydesk.kit.access.ShownTo;

/**
 * The end of a case (R21). The result is for the requester; the cause is the desk's finding, as a diagnosis is.
 *
 * @param level    support level that solved it; absent when it was not solved
 * @param closedBy pseudonymous id; absent when it closed by time
 */
public record Closing(ClosureCode code, String result, @ShownTo(DESK) String cause, @ShownTo(DESK) Integer level,
        @ShownTo(DESK) Boolean firstContact, boolean byTime, String closedBy, Instant at) {
}
