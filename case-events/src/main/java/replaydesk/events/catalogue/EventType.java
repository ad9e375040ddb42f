package replaydesk.events.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import replaydesk.events.log.Counter;

/**
 * One row of the catalogue: an event's name on the wire and the content of its {@link Fact}. Sets of counters iterate
 * sorted by key.
 *
 * @param type the name {@code replaydesk.<stage>.<name>.v<version>}
 * @param presumes the counters that every such event presumes, {@code life} included
 * @param presumesSometimes the counters that an event presumes as well when its content requires it
 * @param advances the counters that the event advances, for others' decisions to notice
 * @param owed whether its stage may send the event unasked, as an obligation
 */
public record EventType(
        String type,
        Class<? extends CaseEvent> event,
        Stage stage,
        Set<Counter> presumes,
        Set<Counter> presumesSometimes,
        Set<Counter> advances,
        boolean owed) {

    /** Reads the {@link Fact} of a record; throws an {@link IllegalStateException} when it has none. */
    static EventType of(Class<? extends CaseEvent> event) {
        var fact = factOf(event);
        var presumes = counters(fact.presumes());
        if (fact.presumesLife()) {
            presumes.add(Counter.LIFE);
        }
        var type = nameOf(event);
        return new EventType(
                type,
                event,
                fact.stage(),
                Collections.unmodifiableSet(presumes),
                Collections.unmodifiableSet(counters(fact.presumesSometimes())),
                Collections.unmodifiableSet(counters(fact.advances())),
                fact.owed());
    }

    /**
     * Returns the name {@code replaydesk.<stage>.<name>.v<version>} of a record's type; throws an
     * {@link IllegalStateException} when the record has no {@link Fact}.
     */
    public static String nameOf(Class<?> event) {
        var fact = factOf(event);
        return "replaydesk." + fact.stage().key() + "." + fact.name() + ".v" + fact.version();
    }

    private static Fact factOf(Class<?> event) {
        var fact = event.getAnnotation(Fact.class);
        if (fact == null) {
            throw new IllegalStateException("Expected @Fact on " + event.getName() + ", but it has none");
        }
        return fact;
    }

    private static Set<Counter> counters(Counter[] counters) {
        var set = EnumSet.noneOf(Counter.class);
        set.addAll(List.of(counters));
        return set;
    }
}
