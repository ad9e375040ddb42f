package replaydesk.events.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import replaydesk.events.log.Counter;

/**
 * One row of the catalogue: an event's name on the wire and what its {@link Fact} says of it. Sets of counters iterate sorted by key.
 *
 * @param type {@code replaydesk.<stage>.<name>.v<version>}
 * @param presumes what every such event presumes, {@code life} included
 * @param presumesSometimes what it presumes as well when its content calls for it
 * @param advances what others' decisions must notice of it
 * @param owed whether its stage may send it of itself, as an obligation
 */
public record EventType(
        String type,
        Class<? extends CaseEvent> event,
        Stage stage,
        Set<Counter> presumes,
        Set<Counter> presumesSometimes,
        Set<Counter> advances,
        boolean owed) {

    /** Reads the {@link Fact} of a record; an {@link IllegalStateException} when it has none. */
    static EventType of(Class<? extends CaseEvent> event) {
        var fact = event.getAnnotation(Fact.class);
        if (fact == null) {
            throw new IllegalStateException("Expected @Fact on " + event.getName() + ", but it has none");
        }
        var presumes = counters(fact.presumes());
        if (fact.presumesLife()) {
            presumes.add(Counter.LIFE);
        }
        var type = "replaydesk." + fact.stage().key() + "." + fact.name() + ".v" + fact.version();
        return new EventType(
                type,
                event,
                fact.stage(),
                Collections.unmodifiableSet(presumes),
                Collections.unmodifiableSet(counters(fact.presumesSometimes())),
                Collections.unmodifiableSet(counters(fact.advances())),
                fact.owed());
    }

    private static Set<Counter> counters(Counter[] counters) {
        var set = EnumSet.noneOf(Counter.class);
        set.addAll(List.of(counters));
        return set;
    }
}
