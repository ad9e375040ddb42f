package replaydesk.kit.command;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import replaydesk.kit.append.EventAppender;
import replaydesk.kit.await.Positions;
import replaydesk.kit.cases.CaseReader;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.cases.FreshCases;
import replaydesk.kit.http.BodyHashes;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.operate.IdSource;
import replaydesk.kit.stage.CaseVersion;
import replaydesk.kit.table.StoredCase;

/** Components that the commands of all stages of a host share. */
@Singleton
record CommandRuntime(EventAppender appender, CommandAnswers answers, InFlight inFlight, FreshCases fresh,
        CaseReader reader, Positions positions, LogConfig config, BodyHashes hashes, IdSource ids) {

    /** Completes when the database has all that was answered here. */
    Uni<Void> readable() {
        return positions.readable(config.awaitPosition());
    }

    /**
     * Returns the case as it is if that is at least the version that was shown; else once this host has folded all that
     * the log has of it. Fails with {@link replaydesk.kit.fault.NotReady} when that takes too long.
     */
    <S> Uni<StoredCase<S>> atLeast(Cases<S> cases, StoredCase<S> stored, CaseVersion shown) {
        if (stored.view().fold().version() >= shown.version()) {
            return Uni.createFrom().item(stored);
        }
        return cases.newest(stored.view().id());
    }
}
