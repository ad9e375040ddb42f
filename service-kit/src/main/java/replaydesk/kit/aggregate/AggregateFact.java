package replaydesk.kit.aggregate;

import java.time.Instant;
import java.util.UUID;

/**
 * Accepted event of an aggregate.
 *
 * @param id         the event's id
 * @param actor      the subject that decided it
 * @param occurredAt when it was decided
 * @param ordinal    the number of aggregates of the kind that were opened before or with this event: of the event that
 *                   opens one it is the number for people
 */
public record AggregateFact<E>(UUID id, E event, String actor, Instant occurredAt, int ordinal) {
}
