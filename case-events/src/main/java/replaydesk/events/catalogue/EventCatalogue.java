package replaydesk.events.catalogue;

import java.util.List;
import java.util.Optional;

/** Every event type this version knows, taken from the sealed hierarchy itself, so that none can be forgotten. */
public final class EventCatalogue {

    private static final TypeTable TABLE = TypeTable.under(CaseEvent.class);

    private EventCatalogue() {
    }

    /** The type of a record of the catalogue. */
    public static EventType of(Class<? extends CaseEvent> event) {
        return TABLE.byEvent().get(event);
    }

    /** The type of an event. */
    public static EventType of(CaseEvent event) {
        return TABLE.byEvent().get(event.getClass());
    }

    /** The type by its string; empty when this version does not know it. */
    public static Optional<EventType> byType(String type) {
        return Optional.ofNullable(TABLE.byType().get(type));
    }

    /** All types, stage by stage. */
    public static List<EventType> all() {
        return TABLE.all();
    }
}
