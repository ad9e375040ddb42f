package replaydesk.kit.obligation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.RecordMetadata;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.log.Counter;
import replaydesk.kit.append.RecordFactory;
import replaydesk.kit.cases.CaseReader;
import replaydesk.kit.kafka.EventLog;
import replaydesk.kit.partition.PartitionAssignment;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.table.Stages;

/**
 * Sends events that a stage owes its cases because something else than the case has changed, such as a problem behind
 * many of them. The ids follow from the cause and the counters, as those of all obligations: sent again, it is the same
 * event. It goes under the source of its type, by the producer for which no caller waits.
 */
@Singleton
public final class Fulfilments {

    /**
     * What a case is owed.
     *
     * @param name  distinguishes what one cause needs
     * @param cause the event that created the need, of whichever log
     * @param alsoPresumes the counters presumed beyond those of the event's type
     */
    public record Owed(String name, UUID cause, CaseEvent event, Set<Counter> alsoPresumes) {

        public Owed(String name, UUID cause, CaseEvent event) {
            this(name, cause, event, Set.of());
        }

        private Obligation obligation() {
            return Obligation.now(name, cause, event).presuming(alsoPresumes.toArray(Counter[]::new));
        }
    }

    private final CaseReader reader;
    private final Stages stages;
    private final PartitionAssignment assignment;
    private final RecordFactory records;
    private final EventLog log;
    private final Clock clock;

    Fulfilments(CaseReader reader, Stages stages, PartitionAssignment assignment, RecordFactory records, EventLog log,
            Clock clock) {
        this.reader = reader;
        this.stages = stages;
        this.assignment = assignment;
        this.records = records;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Sends what the cases are owed, for those in this instance's partitions. Completes once the log has all of it.
     *
     * @param state of the stage that owes it
     * @param owed  what a case is owed as it stands
     * @return the number of events sent
     */
    public <S> Uni<Integer> send(Class<S> state, Collection<UUID> cases,
            Function<CaseView<S>, List<Owed>> owed) {
        int stage = stages.hosted().withState(state);
        return reader.all(cases).chain(found -> {
            var sent = found.values().stream().filter(it -> assignment.owned().owns(it.partition()))
                    .filter(it -> it.identity() != null && !it.identity().importing())
                    .filter(it -> !it.slots()[stage].quarantined()).flatMap(it -> send(it, stage, owed)).toList();
            return sent.isEmpty() ? Uni.createFrom().item(0)
                    : Uni.join().all(sent).andCollectFailures().map(all -> all.size());
        });
    }

    private <S> Stream<Uni<RecordMetadata>> send(CaseSnapshot snapshot, int stage,
            Function<CaseView<S>, List<Owed>> owed) {
        CaseView<S> view = snapshot.view(stage);
        return owed.apply(view).stream()
                .flatMap(due -> records.fulfilling(EventCatalogue.of(due.event()).stage().source(), view,
                        due.obligation(), due.event(),
                        snapshot.slots()[stage].blind(), clock.instant()).stream())
                .map(log::appendInBackground);
    }
}
