package replaydesk.history.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.log.Verdict;

/**
 * A record of a case.
 *
 * @param place       in the case's chain, from 1
 * @param version     of the case with this event; absent for one that was not accepted
 * @param source      the service that wrote it
 * @param payload     as the log holds it; absent when it is not JSON, or not the reader's to see
 * @param presumes    the counters it was decided on, with their values
 * @param advances    the counters it moved, or would have
 * @param overruledBy what stood against it; absent unless its verdict is STALE
 * @param commandId   absent for what a service sent of itself
 * @param causationId the event that created the need; absent for a command
 * @param head        the chain head after it, in hex
 */
@Schema(requiredProperties = {"place", "id", "type", "verdict", "recordedAt"})
public record TimelineEntry(int place, Integer version, UUID id, String type, Verdict verdict, String actor, String source,
        Instant occurredAt, Instant recordedAt, @Schema(implementation = Object.class) JsonNode payload,
        SortedMap<String, Integer> presumes,
        List<String> advances, OverruledBy overruledBy, UUID commandId, UUID causationId, String correlationId,
        int partition, long offset, String head) {

    /**
     * The first counter that had moved.
     *
     * @param event that moved it; absent, like its type and actor, when nothing had, or when it is not the reader's to see
     */
    public record OverruledBy(String counter, int presumed, int actual, UUID event, String type, String actor) {
    }
}
