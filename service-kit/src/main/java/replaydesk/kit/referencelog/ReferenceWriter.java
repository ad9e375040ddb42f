package replaydesk.kit.referencelog;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.kafka.EventLog;
import replaydesk.kit.operate.IdSource;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceFold.Verdict;

/**
 * Writes reference data: judges the change on what this host has read, appends it with that basis, and waits until it
 * reads the record back. If another record counted first, it judges anew on what is there then.
 */
@Singleton
public final class ReferenceWriter {

    private static final int MOST_ATTEMPTS = 30;
    private static final int MOST_AT_ONCE = 200;

    private final ReferenceReader reader;
    private final ReferenceConfig config;
    private final EventLog log;
    private final IdSource ids;
    private final Clock clock;

    ReferenceWriter(ReferenceReader reader, ReferenceConfig config, EventLog log, IdSource ids, Clock clock) {
        this.reader = reader;
        this.config = config;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes the change.
     *
     * @return its outcome; fails with {@link NotReady} when the log does not give it in time, and repeating the command
     *         is then safe
     */
    public Uni<Saved> save(ReferenceChange change) {
        return Uni.createFrom().deferred(() -> {
            if (!reader.hasCaughtUp() || reader.awaited() > MOST_AT_ONCE) {
                throw new NotReady("This service cannot change reference data now; ask again in a moment");
            }
            return attempt(change, 1);
        });
    }

    private Uni<Saved> attempt(ReferenceChange change, int number) {
        var basis = reader.data();
        var judged = ReferenceJudge.judge(change, basis, clock.instant());
        if (judged.instead() != null) {
            return Uni.createFrom().item(judged.instead());
        }
        if (!change.retires() && reader.bytes() + change.content().bytes().length > config.maxSize().asLongValue()) {
            return Uni.createFrom().item(new Saved.Refused("too-much-reference-data",
                    "Expected all versions together to have at most %d bytes, but with this one they would have more"
                            .formatted(config.maxSize().asLongValue())));
        }
        return append(judged.document(), basis).chain(verdict -> switch (verdict) {
            case COUNTED -> Uni.createFrom().item(new Saved.Written(reader.data()
                    .version(change.name(), judged.document().version()).orElseThrow(), false, judged.warnings()));
            case OVERTAKEN, OUT_OF_ORDER -> number < MOST_ATTEMPTS ? attempt(change, number + 1)
                    : Uni.createFrom().failure(new NotReady("Others change reference data all the time; ask again"));
        });
    }

    private Uni<Verdict> append(ReferenceDocument document, ReferenceData basis) {
        var id = ids.next();
        var verdict = reader.verdict(id);
        var record = ReferenceRecords.write(config.topic(), id, document, basis.next() - 1, clock.instant());
        return log.append(record).chain(() -> Uni.createFrom().completionStage(verdict))
                .ifNoItem().after(config.awaitVerdict()).failWith(() -> new NotReady(
                        "The log has not said yet whether it has the change; look for it, or repeat it with its key"))
                .onTermination().invoke(() -> reader.forget(id));
    }
}
