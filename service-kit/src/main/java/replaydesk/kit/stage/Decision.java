package replaydesk.kit.stage;

import java.time.Instant;
import java.util.List;
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
     * @param closeMatches the keys that may be meant, when the command named one that there is not
     */
    record Refused(String reason, String detail, List<String> closeMatches) implements Decision {

        public Refused {
            closeMatches = List.copyOf(closeMatches);
        }

        public Refused(String reason, String detail) {
            this(reason, detail, List.of());
        }
    }

    static Emit emit(CaseEvent event) {
        return new Emit(event, Set.of(), null);
    }

    static Refused refuse(String reason, String detail, Object... arguments) {
        return new Refused(reason, detail.formatted(arguments));
    }
}
