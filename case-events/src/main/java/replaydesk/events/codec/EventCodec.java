package replaydesk.events.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.EventType;

/**
 * Converts events to the values of records and back. Immutable, safe to share between threads, and costly to create.
 */
public final class EventCodec {

    private final Map<Class<?>, ObjectWriter> writers = new HashMap<>();
    private final Map<String, ObjectReader> readers = new HashMap<>();
    private final ObjectReader trees;
    private final Upcasters upcasters;

    /** Creates a codec for the catalogue and the shipped upcasters. */
    public EventCodec() {
        this(Upcasters.shipped());
    }

    public EventCodec(Upcasters upcasters) {
        var mapper = JsonForm.mapper();
        for (var type : EventCatalogue.all()) {
            writers.put(type.event(), mapper.writerFor(type.event()));
            readers.put(type.type(), mapper.readerFor(type.event()));
        }
        this.trees = mapper.readerFor(ObjectNode.class);
        this.upcasters = upcasters;
    }

    /**
     * Returns the event as a record's value. Equal events give equal bytes. Every event can be written, whatever its
     * texts hold.
     */
    public byte[] write(CaseEvent event) {
        try {
            return writers.get(event.getClass()).writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Expected to write any event, but not this " + event.getClass().getSimpleName(), e);
        }
    }

    /**
     * Returns the catalogue type that an event of this type, old or current, is read as; empty when this version does
     * not know the type.
     */
    public Optional<EventType> target(String type) {
        return upcasters.target(type);
    }

    /**
     * Reads a value as the type that its record's headers name.
     *
     * @throws UnreadablePayload when the type is unknown or the value does not match it; no value causes another
     *     exception
     */
    public CaseEvent read(String type, byte[] value) throws UnreadablePayload {
        if (value == null) {
            throw new UnreadablePayload(type, "there is none", null);
        }
        CaseEvent event;
        try {
            var reader = readers.get(type);
            event = reader != null ? reader.readValue(value) : readOld(type, value);
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePayload(type, "it is not one: " + where(e), e);
        }
        if (event == null) {
            throw new UnreadablePayload(type, "it is null", null);
        }
        return event;
    }

    /** Returns the kind and place of the fault, without the content, which may be personal. */
    static String where(Exception e) {
        var kind = e.getClass().getSimpleName();
        return e instanceof JsonMappingException fault ? kind + " at " + fault.getPathReference() : kind;
    }

    private CaseEvent readOld(String type, byte[] value) throws IOException, UnreadablePayload {
        var target = upcasters.target(type);
        if (target.isEmpty()) {
            throw new UnreadablePayload(type, "this version does not know the type", null);
        }
        ObjectNode tree = trees.readValue(value);
        return readers.get(target.get().type()).readValue(upcasters.upcast(type, tree));
    }
}
