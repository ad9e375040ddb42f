package replaydesk.kit.rebuild;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import replaydesk.kit.host.HostedStages;
import replaydesk.kit.kafka.ConsumerGroup;
import replaydesk.kit.kafka.TopicAdmin;
import replaydesk.kit.maintenance.Maintenance;
import replaydesk.kit.obligation.ObligationSender;
import replaydesk.kit.projection.BuildProgress;
import replaydesk.kit.table.Generation;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.Migrations;

/**
 * Opens the projection and then lets the channel read. Migrates the tables that outlive projections, checks the topic
 * and the host's other instances, and finds the generation of this code's projection version or builds one from the
 * log. Until then the host is not ready and its consumer is in no group.
 */
@Singleton
final class ProjectionStart {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final HostedStages stages;
    private final TopicAdmin topic;
    private final Migrations migrations;
    private final Composition composition;
    private final Generations generations;
    private final Rebuild rebuild;
    private final BuildLock lock;
    private final BuildProgress progress;
    private final ChannelRegistry channels;
    private final ObligationSender obligations;
    private final Maintenance maintenance;

    ProjectionStart(HostedStages stages, TopicAdmin topic, Migrations migrations, Composition composition,
            Generations generations, Rebuild rebuild,
            BuildLock lock, BuildProgress progress, ChannelRegistry channels, ObligationSender obligations,
            Maintenance maintenance) {
        this.stages = stages;
        this.topic = topic;
        this.migrations = migrations;
        this.composition = composition;
        this.generations = generations;
        this.rebuild = rebuild;
        this.lock = lock;
        this.progress = progress;
        this.channels = channels;
        this.obligations = obligations;
        this.maintenance = maintenance;
    }

    void onStart(@Observes StartupEvent started) {
        Log.infof("Host %s has the stages %s", stages.host(), stages.names());
        retried(migrations.migrate()).chain(() -> retried(topic.check())).chain(() -> retried(composition.check()))
                .chain(this::opened).subscribe().with(this::open, e -> {
                    Log.fatal("Stopping: the projection cannot be opened", e);
                    Quarkus.asyncExit(4);
                });
    }

    /** Retries the work until it succeeds, so that the host becomes ready by itself once the obstacle is gone. */
    private <T> Uni<T> retried(Uni<T> work) {
        return work.onFailure().invoke(this::hindered).onFailure().retry().withBackOff(SHORT, LONG).indefinitely()
                .invoke(() -> progress.hinderedBy(null));
    }

    private void hindered(Throwable failure) {
        var what = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        if (!what.equals(progress.hindrance())) {
            Log.errorf("The projection cannot be opened, it is tried again: %s", what);
            progress.hinderedBy(what);
        }
    }

    /**
     * Returns the active generation, or a new one; if another instance builds it, waits for the one that it will
     * activate.
     */
    private Uni<Generation> opened() {
        return retried(Uni.createFrom().deferred(() -> generations.active().chain(active -> active
                .map(found -> Uni.createFrom().item(Optional.of(found)))
                .orElseGet(() -> lock.tryHolding(this::buildFirst).map(Optional::ofNullable)))))
                .chain(found -> found.map(generation -> Uni.createFrom().item(generation))
                        .orElseGet(() -> Uni.createFrom().voidItem().onItem().delayIt().by(LOOK_AGAIN)
                                .chain(this::opened)));
    }

    private Uni<Generation> buildFirst() {
        return generations.active()
                .chain(active -> active.map(found -> Uni.createFrom().item(found))
                        .orElseGet(() -> generations.unfinished()
                                .chain(unfinished -> unfinished.map(found -> Uni.createFrom().item(found))
                                        .orElseGet(generations::create))
                                .invoke(built -> Log.infof("Building %s from the log", built.schema()))
                                .call(rebuild::build).call(generations::activate)));
    }

    private void open(Generation generation) {
        generations.open(generation);
        channels.getPausable(ConsumerGroup.CHANNEL).resume();
        obligations.start();
        maintenance.start();
    }
}
