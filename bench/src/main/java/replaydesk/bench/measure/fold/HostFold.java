package replaydesk.bench.measure.fold;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import replaydesk.bench.measure.log.SampleRecord;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.EventType;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.codec.UnreadablePayload;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.EventHeaders;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.Stage;

/**
 * Folds records as a host of some stages does: the headers once; the payload once, if any stage reads it; and each
 * stage's state with its own {@code evolve}. Without stages it folds the headers alone.
 */
final class HostFold {

    private static final EventCodec CODEC = new EventCodec();
    private static final Instant RECORDED = Instant.parse("2026-01-05T08:00:01Z");

    private final Stage<?>[] stages;
    private final Map<String, Set<Integer>> readers = new HashMap<>();
    private final Map<UUID, Case> cases = new HashMap<>();
    private long offset;

    /** A case's fold and the states of its stages. */
    private static final class Case {
        private final CaseFold fold = CaseFold.unknown();
        private final Object[] states;

        Case(Stage<?>[] stages) {
            states = new Object[stages.length];
            for (int i = 0; i < states.length; i++) {
                states[i] = stages[i].initial();
            }
        }
    }

    HostFold(List<Stage<?>> stages) {
        this.stages = stages.toArray(new Stage<?>[0]);
        for (var type : EventCatalogue.all()) {
            readers.put(type.type(), readersOf(type));
        }
    }

    private Set<Integer> readersOf(EventType type) {
        var reading = new HashSet<Integer>();
        for (int i = 0; i < stages.length; i++) {
            if (stages[i].reads().contains(type.event())) {
                reading.add(i);
            }
        }
        return Set.copyOf(reading);
    }

    /** Folds a record; returns whether it was accepted. */
    boolean fold(SampleRecord record) {
        var headers = read(record);
        var it = cases.computeIfAbsent(headers.subject(), _ -> new Case(stages));
        if (!it.fold.fold(headers, record.value()).accepted()) {
            return false;
        }
        var reading = readers.get(headers.type());
        if (!reading.isEmpty()) {
            var fact = new CaseFact(event(headers, record.value()), headers.id(), headers.actor(), headers.occurredAt(),
                    RECORDED, it.fold.version(), 0, offset++);
            for (int stage : reading) {
                it.states[stage] = evolve(stages[stage], it.states[stage], fact);
            }
        }
        return true;
    }

    private static <S> Object evolve(Stage<S> stage, Object state, CaseFact fact) {
        return stage.evolve(stage.stateType().cast(state), fact);
    }

    private static EventHeaders read(SampleRecord record) {
        var reader = EventHeaders.reader();
        for (var header : record.headers()) {
            reader.header(header.key(), header.value());
        }
        return reader.read();
    }

    private static CaseEvent event(EventHeaders headers, byte[] value) {
        try {
            return CODEC.read(headers.type(), value);
        } catch (UnreadablePayload e) {
            throw new IllegalStateException(e);
        }
    }
}
