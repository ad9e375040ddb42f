package replaydesk.events.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Catalogue of every event type that this version knows. Read from the sealed hierarchy, so that none can be forgotten.
 */
public final class EventCatalogue {

    private static final TypeTable TABLE = TypeTable.under(CaseEvent.class);

    private EventCatalogue() {
    }

    /** Returns the type of the catalogue's record class. */
    public static EventType of(Class<? extends CaseEvent> event) {
        return TABLE.byEvent().get(event);
    }

    /** Returns the type of an event. */
    public static EventType of(CaseEvent event) {
        return TABLE.byEvent().get(event.getClass());
    }

    /** Returns the type with this string; empty when this version does not know it. */
    public static Optional<EventType> byType(String type) {
        return Optional.ofNullable(TABLE.byType().get(type));
    }

    /** Returns all types, stage by stage. */
    public static List<EventType> all() {
        return TABLE.all();
    }
}
