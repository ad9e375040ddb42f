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

/** Awaits positions, where this host reads the log at all. */
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

    /** Whether there may be such a position; that it is of another topic says nothing against it. */
    boolean mayExist(LogPosition position) {
        return !position.topic().equals(log.topic()) || position.partition() < log.partitions();
    }

    /** The first position not reached in time, empty when all are. They are awaited together, not one after the other. */
    Uni<Optional<LogPosition>> firstMissed(List<LogPosition> awaited) {
        var answers = awaited.stream().map(position -> positions.reached(position, longest)).toList();
        return Uni.join().all(answers).andFailFast().map(reached -> {
            int missed = reached.indexOf(false);
            return missed < 0 ? Optional.empty() : Optional.of(awaited.get(missed));
        });
    }

    /** Completes when what was answered here before can be read. */
    Uni<Void> readable() {
        return positions.readable(longest);
    }

    /** Whether requests need not wait for the first catch-up. */
    boolean isCaughtUp() {
        return positions.isCaughtUp();
    }

    /** Completes when this host has what the log had at its start. */
    Uni<Void> caughtUp() {
        return positions.caughtUp(longest);
    }
}
