package replaydesk.kit.command;

import jakarta.inject.Singleton;
import java.time.Clock;
import replaydesk.kit.aggregate.Aggregate;
import replaydesk.kit.aggregatelog.AggregateLogs;
import replaydesk.kit.http.BodyHashes;
import replaydesk.kit.operate.IdSource;

/** Makes the {@link AggregateCommands} of a kind of aggregate. */
@Singleton
public final class AggregateRuntime {

    private final AggregateLogs logs;
    private final BodyHashes hashes;
    private final IdSource ids;
    private final Clock clock;

    AggregateRuntime(AggregateLogs logs, BodyHashes hashes, IdSource ids, Clock clock) {
        this.logs = logs;
        this.hashes = hashes;
        this.ids = ids;
        this.clock = clock;
    }

    public <S, E> AggregateCommands<S, E> of(Class<? extends Aggregate<S, E>> kind) {
        return new AggregateCommands<>(logs.of(kind), this);
    }

    BodyHashes hashes() {
        return hashes;
    }

    IdSource ids() {
        return ids;
    }

    Clock clock() {
        return clock;
    }
}
