package replaydesk.kit.stage;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.kit.reference.InForce;

/**
 * Input that a worker has to work with.
 *
 * @param view       the case that has the obligation
 * @param read       the events that the work reads, all of them, by their ids
 * @param reference  what is in force now
 * @param detectedAt the time at which the obligation was found due
 */
public record WorkInput<S>(CaseView<S> view, Map<UUID, CaseEvent> read, InForce reference, Instant detectedAt) {
}
