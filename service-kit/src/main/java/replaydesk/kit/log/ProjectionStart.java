package replaydesk.kit.log;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Opens the projection and then lets the channel read: checks the topic, finds the generation of this code's projection
 * version or builds one from the log. Until then the service is not ready and its consumer is in no group.
 */
@Singleton
final class ProjectionStart {

    private final TopicCheck topic;
    private final Generations generations;
    private final Rebuild rebuild;
    private final ChannelRegistry channels;
    private final ObligationSender obligations;
    private final Upkeep upkeep;

    ProjectionStart(TopicCheck topic, Generations generations, Rebuild rebuild, ChannelRegistry channels,
            ObligationSender obligations, Upkeep upkeep) {
        this.topic = topic;
        this.generations = generations;
        this.rebuild = rebuild;
        this.channels = channels;
        this.obligations = obligations;
        this.upkeep = upkeep;
    }

    void onStart(@Observes StartupEvent started) {
        topic.partitions()
                .onFailure(e -> !(e instanceof IllegalStateException)).invoke(e -> Log.warnf("The broker does not answer yet: %s", e.getMessage()))
                .onFailure(e -> !(e instanceof IllegalStateException)).retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5)).indefinitely()
                .chain(generations::active)
                .chain(active -> active.map(found -> Uni.createFrom().item(found)).orElseGet(this::build))
                .subscribe().with(this::open, e -> {
                    Log.fatal("Stopping: the projection cannot be opened", e);
                    Quarkus.asyncExit(4);
                });
    }

    private Uni<Generation> build() {
        return generations.dropPast().chain(generations::create)
                .call(rebuild::build).call(generations::activate);
    }

    private void open(Generation generation) {
        generations.open(generation);
        channels.getPausable(LiveProjection.CHANNEL).resume();
        obligations.start();
    }

    /**
     * Builds a new generation from the log while the present one is read and fed, and changes over to it: stops the
     * feeding of the present one, feeds the new one up to there, and makes it the active one. Reading never goes back.
     */
    Uni<Generation> again() {
        return generations.create().call(rebuild::build)
                .call(built -> generations.fence().chain(present -> rebuild.build(built, present)))
                .call(generations::activate).call(upkeep::follow);
    }
}
