package replaydesk.kit.aggregatelog;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import replaydesk.kit.aggregate.Aggregate;
import replaydesk.kit.kafka.EventLog;
import replaydesk.kit.kafka.TopicAdmin;

/** The logs of all kinds of aggregates that the stages of this host own. */
@Singleton
public final class AggregateLogs {

    private final List<? extends AggregateLog<?, ?>> logs;

    AggregateLogs(@Any Instance<Aggregate<?, ?>> kinds, EventLog log, TopicAdmin topics, AggregateConfig config,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.logs = kinds.stream().map(kind -> new AggregateLog<>(kind, log, topics, config, bootstrapServers))
                .toList();
    }

    void onStart(@Observes StartupEvent started) {
        logs.forEach(AggregateLog::start);
    }

    void onStop(@Observes ShutdownEvent stopping) {
        logs.forEach(AggregateLog::stop);
    }

    List<? extends AggregateLog<?, ?>> all() {
        return logs;
    }

    /** Returns the log whose events lie in this topic; empty when no stage of this host owns it. */
    public Optional<? extends AggregateLog<?, ?>> inTopic(String topic) {
        return logs.stream().filter(log -> log.kind().topic().equals(topic)).findFirst();
    }

    /** Returns the log of a kind of this host. */
    @SuppressWarnings("unchecked")
    public <S, E> AggregateLog<S, E> of(Class<? extends Aggregate<S, E>> kind) {
        return logs.stream().filter(log -> kind.isInstance(log.kind())).map(log -> (AggregateLog<S, E>) log).findFirst()
                .orElseThrow(() -> new IllegalStateException("Expected a bean of " + kind + ", but there is none"));
    }
}
