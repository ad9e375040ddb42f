package replaydesk.events.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import replaydesk.events.catalogue.EventType;

/**
 * Converts the events of an aggregate other than a case to the values of records and back. Immutable and safe to share
 * between threads.
 *
 * @param <E> the sealed interface of the aggregate's events
 */
public final class AggregateCodec<E> {

    private final Map<Class<?>, ObjectWriter> writers = new HashMap<>();
    private final Map<Class<?>, String> types = new HashMap<>();
    private final Map<String, ObjectReader> readers = new HashMap<>();
    private final Class<E> events;

    public AggregateCodec(Class<E> events) {
        var mapper = JsonForm.mapper();
        this.events = events;
        for (var event : events.getPermittedSubclasses()) {
            types.put(event, EventType.nameOf(event));
            writers.put(event, mapper.writerFor(event));
            readers.put(EventType.nameOf(event), mapper.readerFor(event));
        }
    }

    /** Returns the type of an event as records name it. */
    public String typeOf(E event) {
        return types.get(event.getClass());
    }

    /** Returns all types, sorted. */
    public Set<String> types() {
        return new TreeSet<>(readers.keySet());
    }

    /** Returns the event as a record's value. Equal events give equal bytes. */
    public byte[] write(E event) {
        try {
            return writers.get(event.getClass()).writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Expected to write any event, but not this " + event.getClass().getSimpleName(), e);
        }
    }

    /**
     * Reads a value as the type that its record's headers name.
     *
     * @throws UnreadablePayload when the type is unknown or the value does not match it
     */
    public E read(String type, byte[] value) throws UnreadablePayload {
        var reader = readers.get(type);
        if (reader == null || value == null) {
            throw new UnreadablePayload(type,
                    reader == null ? "this version does not know the type" : "there is none", null);
        }
        E event;
        try {
            event = events.cast(reader.readValue(value));
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePayload(type, "it is not one: " + EventCodec.where(e), e);
        }
        if (event == null) {
            throw new UnreadablePayload(type, "it is null", null);
        }
        return event;
    }
}
