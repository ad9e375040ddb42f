package replaydesk.events.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Event types under a sealed interface, by record and by type string. Each type string belongs to one record. */
record TypeTable(Map<Class<?>, EventType> byEvent, Map<String, EventType> byType, List<EventType> all) {

    /** Collects the types in the order in which the hierarchy permits them. */
    static TypeTable under(Class<? extends CaseEvent> sealed) {
        var all = new ArrayList<EventType>();
        collect(sealed, all);
        return of(all);
    }

    /** Builds the table; throws an {@link IllegalStateException} when two records claim the same type. */
    static TypeTable of(List<EventType> all) {
        var byEvent = new HashMap<Class<?>, EventType>();
        var byType = new HashMap<String, EventType>();
        for (var type : all) {
            byEvent.put(type.event(), type);
            var other = byType.put(type.type(), type);
            if (other != null) {
                throw new IllegalStateException("Expected one record for the type " + type.type()
                        + ", but " + other.event().getName() + " and " + type.event().getName() + " claim it");
            }
        }
        return new TypeTable(Map.copyOf(byEvent), Map.copyOf(byType), List.copyOf(all));
    }

    private static void collect(Class<? extends CaseEvent> node, List<EventType> found) {
        if (node.isSealed()) {
            for (var permitted : node.getPermittedSubclasses()) {
                collect(permitted.asSubclass(CaseEvent.class), found);
            }
        } else {
            found.add(EventType.of(node));
        }
    }
}
