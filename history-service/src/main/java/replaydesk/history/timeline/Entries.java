package replaydesk.history.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HexFormat;
import replaydesk.events.log.Judgement;
import replaydesk.history.log.StoredRecord;
import replaydesk.history.timeline.TimelineEntry.OverruledBy;

/** Makes timeline entries from stored records. */
@Singleton
final class Entries {

    private final ObjectMapper mapper;

    Entries(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Makes an entry.
     *
     * @param all false for readers who see public events only
     */
    TimelineEntry of(StoredRecord record, boolean all) {
        var headers = record.headers();
        return new TimelineEntry(record.judged(), record.accepted() ? record.version() : null, headers.id(),
                headers.type(), record.verdict(), headers.actor(), headers.source(), headers.occurredAt(),
                record.recordedAt(), payload(record), headers.presumes().toMap(), headers.advances(),
                overruledBy(record.overruling(), all), headers.commandId(), headers.causationId(),
                headers.correlationId(), record.partition(), record.offset(),
                HexFormat.of().formatHex(record.head()));
    }

    private JsonNode payload(StoredRecord record) {
        try {
            return record.value() == null ? null : mapper.readTree(record.value());
        } catch (IOException e) {
            return null;
        }
    }

    private static OverruledBy overruledBy(Judgement.Overruling overruling, boolean all) {
        if (overruling == null) {
            return null;
        }
        boolean shown = all || overruling.type() != null && PublicEvents.contains(overruling.type());
        return new OverruledBy(overruling.counter(), overruling.presumed(), overruling.actual(),
                shown ? overruling.movedBy() : null, shown ? overruling.type() : null,
                shown ? overruling.actor() : null);
    }
}
