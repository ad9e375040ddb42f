package replaydesk.kit.stage;

import java.time.Instant;
import java.util.Set;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.log.Counter;

/** Answer of {@code decide}: the one event that the command results in, or a refusal. */
public sealed interface Decision {

    /**
     * Event to append.
     *
     * @param alsoPresumes the counters that this decision presumes beyond those of its event type
     * @param occurredAt the business time; null for now
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
     * Refusal of the command.
     *
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
