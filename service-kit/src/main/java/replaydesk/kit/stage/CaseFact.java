package replaydesk.kit.stage;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;

/**
 * Accepted event as the log holds it.
 *
 * @param id the event's id
 * @param actor the person's or system's subject, or the service's name, that decided the event
 * @param occurredAt the business time
 * @param recordedAt the log's time: never earlier than that of any record before it in its partition
 * @param version the number of accepted events of the case, this one included
 * @param partition the partition that holds the event
 * @param offset the event's offset in that partition
 */
public record CaseFact(CaseEvent event, UUID id, String actor, Instant occurredAt, Instant recordedAt, int version,
        int partition, long offset) {
}
