package replaydesk.events.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.EventType;

/** Chains of upcasters from old versions to those of the catalogue, one upcaster a version. */
public final class Upcasters {

    private static final Upcasters SHIPPED = new Upcasters(List.of());

    private final Map<String, Upcaster> byFrom;

    /**
     * Throws an {@link IllegalArgumentException} when two upcasters read the same type, when one reads a type of the
     * catalogue, and when a chain does not end in the catalogue.
     */
    public Upcasters(List<Upcaster> upcasters) {
        var steps = new HashMap<String, Upcaster>();
        for (var step : upcasters) {
            require(EventCatalogue.byType(step.from()).isEmpty(),
                    step.from() + " is in the catalogue, yet has an upcaster");
            require(steps.put(step.from(), step) == null, step.from() + " has two upcasters");
        }
        byFrom = Map.copyOf(steps);
        for (var from : byFrom.keySet()) {
            require(target(from).isPresent(), "the upcasters from " + from + " do not lead into the catalogue");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Returns the upcasters for all versions that have been written so far. */
    public static Upcasters shipped() {
        return SHIPPED;
    }

    /**
     * Returns the catalogue type that a type, old or current, is upcast to; empty when no chain of upcasters leads
     * there.
     */
    public Optional<EventType> target(String type) {
        var known = EventCatalogue.byType(type);
        if (known.isPresent()) {
            return known;
        }
        var passed = new HashSet<String>();
        var current = type;
        for (var step = byFrom.get(current); step != null && passed.add(current); step = byFrom.get(current)) {
            current = step.to();
        }
        return EventCatalogue.byType(current);
    }

    /** Upcasts a value of an old type to the catalogue's version. */
    ObjectNode upcast(String type, ObjectNode value) {
        var current = value;
        for (var step = byFrom.get(type); step != null; step = byFrom.get(step.to())) {
            current = step.upcast(current);
        }
        return current;
    }
}
