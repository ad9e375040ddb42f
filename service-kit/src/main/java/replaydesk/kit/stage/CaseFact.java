package replaydesk.kit.stage;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;

/**
 * An accepted event as the log holds it.
 *
 * @param id         the event's id
 * @param actor      who decided it: a person's or system's subject, or a service's name
 * @param occurredAt business time
 * @param recordedAt when the log had it: never earlier than that of any record before it in its partition
 * @param version    the number of accepted events of the case, this one included
 * @param partition  where the log holds it
 * @param offset     where the log holds it
 */
public record CaseFact(CaseEvent event, UUID id, String actor, Instant occurredAt, Instant recordedAt, int version,
        int partition, long offset) {
}
