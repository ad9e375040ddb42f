package replaydesk.history.detail;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.kit.await.LogEnds;
import replaydesk.kit.await.Positions;
import replaydesk.kit.http.HttpConfig;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.kafka.LogPosition;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.table.StoredCase;

/** Waits until this host has read what the log had at a moment, so that a case as of then stays as it is shown. */
@Singleton
final class ReadUpTo {

    /** The log stamps records by the millisecond: a moment is over when the next millisecond begins. */
    private static final Duration STAMP = Duration.ofMillis(1);

    private final LogEnds ends;
    private final Positions positions;
    private final LogConfig log;
    private final Clock clock;
    private final Duration longest;

    ReadUpTo(LogEnds ends, Positions positions, LogConfig log, Clock clock, HttpConfig config) {
        this.ends = ends;
        this.positions = positions;
        this.log = log;
        this.clock = clock;
        this.longest = config.positionWait();
    }

    /**
     * Completes when the case is read up to the moment. Waits for a moment that comes within the longest wait, and
     * fails with 400 for a later one and with 503 if this host is behind or the log does not say in time where it ends.
     */
    Uni<Void> of(StoredCase<HistoryCase> stored, Instant moment) {
        var latest = stored.view().state().latest();
        if (latest != null && latest.recordedAt().isAfter(moment)) {
            return Uni.createFrom().voidItem();
        }
        var ahead = Duration.between(clock.instant(), moment.plus(STAMP));
        if (ahead.compareTo(longest) > 0) {
            throw Problems.invalidRequest("asOf", "Expected a moment that has come, but " + moment + " has not")
                    .exception();
        }
        var come = Uni.createFrom().voidItem();
        return (ahead.isPositive() ? come.onItem().delayIt().by(ahead) : come)
                .chain(() -> end(stored.partition())).chain(this::read).chain(() -> positions.readable(longest));
    }

    /** Returns the position of the last record that the partition has now. */
    private Uni<LogPosition> end(int partition) {
        return ends.look().map(now -> new LogPosition(log.topic(), partition, now.get(partition) - 1));
    }

    private Uni<Void> read(LogPosition last) {
        return positions.reached(last, longest).invoke(reached -> {
            if (!reached) {
                throw Problems.behind(last).exception();
            }
        }).replaceWithVoid();
    }
}
