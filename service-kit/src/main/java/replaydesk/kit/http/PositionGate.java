package replaydesk.kit.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import replaydesk.kit.await.Positions;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.kafka.LogPosition;

/** Awaits positions, if this host reads the log at all. */
@ApplicationScoped
class PositionGate {

    private final Positions positions;
    private final LogConfig log;
    private final Duration longest;

    PositionGate(Instance<Positions> positions, LogConfig log, HttpConfig config) {
        this.log = log;
        this.positions = positions.isResolvable() ? positions.get() : (_, _) -> Uni.createFrom().item(true);
        this.longest = config.positionWait();
    }

    /** Tells whether such a position can exist; one in another topic always can. */
    boolean mayExist(LogPosition position) {
        return !position.topic().equals(log.topic()) || position.partition() < log.partitions();
    }

    /**
     * Returns the first position not reached in time; empty when all are reached. Awaits all positions at the same
     * time.
     */
    Uni<Optional<LogPosition>> firstMissed(List<LogPosition> awaited) {
        var answers = awaited.stream().map(position -> positions.reached(position, longest)).toList();
        return Uni.join().all(answers).andFailFast().map(reached -> {
            int missed = reached.indexOf(false);
            return missed < 0 ? Optional.empty() : Optional.of(awaited.get(missed));
        });
    }

    /** Completes when all that was answered here before can be read. */
    Uni<Void> readable() {
        return positions.readable(longest);
    }

    /** Tells whether the first catch-up is over, so that requests need not wait for it. */
    boolean isCaughtUp() {
        return positions.isCaughtUp();
    }

    /** Completes when this host has read the log as it was at its start. */
    Uni<Void> caughtUp() {
        return positions.caughtUp(longest);
    }
}
