package replaydesk.kit.stage;

import java.time.Instant;
import java.util.Set;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.log.Counter;

/** What {@code decide} answers: the one event that the command comes to, or why there is none. */
public sealed interface Decision {

    /**
     * @param alsoPresumes counters that this decision presumes beyond those that its event type always does
     * @param occurredAt   business time; null for now
     */
    record Emit(CaseEvent event, Set<Counter> alsoPresumes, Instant occurredAt) implements Decision {

        public Emit presuming(Counter... counters) {
            return new Emit(event, Set.of(counters), occurredAt);
        }

        public Emit at(Instant occurred) {
            return new Emit(event, alsoPresumes, occurred);
        }
    }

    /**
     * @param reason a stable kebab-case name
     * @param detail a sentence of the form "Expected to …, but …"
     */
    record Refused(String reason, String detail) implements Decision {
    }

    static Emit emit(CaseEvent event) {
        return new Emit(event, Set.of(), null);
    }

    static Refused refuse(String reason, String detail, Object... arguments) {
        return new Refused(reason, detail.formatted(arguments));
    }
}
