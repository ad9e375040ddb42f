package replaydesk.history.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.log.Verdict;

/**
 * A record of a case in its timeline.
 *
 * @param place       place in the case's chain, from 1
 * @param version     version of the case after this event; absent for one that was not accepted
 * @param source      the service that wrote it
 * @param payload     as the log holds it; absent when it is not JSON, or not the reader's to see
 * @param presumes    the counters it was decided on, with their values
 * @param advances    the counters that it advanced, or would have
 * @param overruledBy the event that overruled it; absent unless its verdict is STALE
 * @param commandId   absent for an event that a service sent of itself
 * @param causationId id of the event that caused the obligation; absent for a command
 * @param head        chain head after it, in hexadecimal
 */
@Schema(requiredProperties = {"place", "id", "type", "verdict", "recordedAt"})
public record TimelineEntry(int place, Integer version, UUID id, String type, Verdict verdict, String actor,
        String source,
        Instant occurredAt, Instant recordedAt, @Schema(implementation = Object.class) JsonNode payload,
        SortedMap<String, Integer> presumes,
        List<String> advances, OverruledBy overruledBy, UUID commandId, UUID causationId, String correlationId,
        int partition, long offset, String head) {

    /**
     * The first counter that had moved.
     *
     * @param event id of the event that moved it; absent, like its type and actor, when none had, or when the reader
     *              may not see it
     */
    public record OverruledBy(String counter, int presumed, int actual, UUID event, String type, String actor) {
    }
}
