package replaydesk.history.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HexFormat;
import replaydesk.events.log.Judgement;
import replaydesk.history.log.StoredRecord;
import replaydesk.history.timeline.TimelineEntry.OverruledBy;
import replaydesk.kit.access.PublicEvents;
import replaydesk.kit.identity.Reader;

/** Makes timeline entries from stored records. */
@Singleton
final class Entries {

    private final ObjectMapper mapper;

    Entries(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    TimelineEntry of(StoredRecord record, TimelineReader reader) {
        var headers = record.headers();
        return new TimelineEntry(record.judged(), record.accepted() ? record.version() : null, headers.id(),
                headers.type(), record.verdict(), headers.actor(), headers.source(), headers.occurredAt(),
                record.recordedAt(), payload(record, reader), headers.presumes().toMap(), headers.advances(),
                overruledBy(record.overruling(), reader.reader()), headers.commandId(), headers.causationId(),
                headers.correlationId(), record.partition(), record.offset(),
                HexFormat.of().formatHex(record.head()));
    }

    /**
     * Returns the payload for the reader: of what others decided in vain the client's side sees that it was, not
     * what.
     */
    private JsonNode payload(StoredRecord record, TimelineReader reader) {
        var payload = read(record.value());
        if (reader.reader() == Reader.DESK || payload == null) {
            return payload;
        }
        boolean own = reader.isOwn(record.headers().actor(), payload);
        if (!record.accepted() && !own) {
            return null;
        }
        if (payload instanceof ObjectNode object) {
            object.remove(PublicEvents.withheld(record.headers().type(), own));
        }
        return payload;
    }

    private JsonNode read(byte[] value) {
        try {
            return value == null ? null : mapper.readTree(value);
        } catch (IOException e) {
            return null;
        }
    }

    private static OverruledBy overruledBy(Judgement.Overruling overruling, Reader reader) {
        if (overruling == null) {
            return null;
        }
        boolean shown = PublicEvents.isShown(overruling.type(), reader);
        return new OverruledBy(overruling.counter(), overruling.presumed(), overruling.actual(),
                shown ? overruling.movedBy() : null, shown ? overruling.type() : null,
                shown ? overruling.actor() : null);
    }
}
