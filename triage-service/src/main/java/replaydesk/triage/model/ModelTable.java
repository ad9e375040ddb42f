package replaydesk.triage.model;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Table of trainings and of the models that came of them, which all instances share. Whether somebody still works on a
 * training follows from the database's own clock, the same for all of them.
 */
@Singleton
final class ModelTable {

    private static final String BEGIN = """
            insert into triage.model (id, target, since, until, languages, threshold, asked_by, asked_at, state, step,
                   progress, alive_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, 'RUNNING', 'READING', 0, now()) on conflict do nothing
            """;
    private static final String LEFT = """
            update triage.model set state = 'FAILED', reason = 'interrupted', ended_at = now(),
                   detail = 'Expected the training to end, but the service that did it stopped; train again'
             where state = 'RUNNING' and alive_at < now() - interval '30 seconds'
            """;
    private static final String ALIVE =
            "update triage.model set alive_at = now() where id = $1 and state = 'RUNNING'";
    private static final String PROGRESS = """
            update triage.model set alive_at = now(), step = $2, progress = $3 where id = $1 and state = 'RUNNING'
            """;
    private static final String END = """
            update triage.model set state = $2, reason = $3, detail = $4, ended_at = $5
             where id = $1 and state = 'RUNNING'
            """;
    private static final String TRAINED = """
            update triage.model set state = 'TRAINED', step = 'STORING', progress = 100, version = $2, report = $3,
                   bytes = $4, ended_at = $5
             where id = $1 and state = 'RUNNING'
            """;
    private static final String BYTES = "select bytes from triage.model where id = $1";

    private final Pool pool;

    ModelTable(Pool pool) {
        this.pool = pool;
    }

    /** Begins a training; returns false where one is under way already, or this one was begun before. */
    Uni<Boolean> begin(UUID id, TrainModel asked, String by, Instant at) {
        return pool.preparedQuery(BEGIN)
                .execute(Tuple.tuple().addUUID(id).addString(asked.target().name())
                        .addOffsetDateTime(time(asked.from()))
                        .addOffsetDateTime(time(asked.to())).addArrayOfString(asked.languages().toArray(String[]::new))
                        .addDouble(asked.threshold()).addString(by).addOffsetDateTime(time(at)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Ends the trainings that nobody works on any more. */
    Uni<Void> endLeft() {
        return pool.query(LEFT).execute().replaceWithVoid();
    }

    /** Says that somebody works on it; returns false where it has ended. */
    Uni<Boolean> alive(UUID id) {
        return pool.preparedQuery(ALIVE).execute(Tuple.of(id)).map(rows -> rows.rowCount() == 1);
    }

    /** Notes how far it is; returns false where it has ended. */
    Uni<Boolean> progress(UUID id, TrainingStep step, double share) {
        return pool.preparedQuery(PROGRESS).execute(Tuple.of(id, step.name(), step.progress(share)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Ends it without a model; returns false where it has ended already. */
    Uni<Boolean> end(UUID id, ModelState state, String reason, String detail, Instant at) {
        return pool.preparedQuery(END).execute(Tuple.of(id, state.name(), reason, detail, time(at)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Keeps the model that came of it; returns false where it has ended already. */
    Uni<Boolean> trained(UUID id, String version, ModelReport report, byte[] bytes, Instant at) {
        return pool.preparedQuery(TRAINED)
                .execute(Tuple.tuple().addUUID(id).addString(version).addString(ModelRows.write(report))
                        .addValue(Buffer.buffer(bytes)).addOffsetDateTime(time(at)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Returns a training. */
    Uni<Optional<Model>> find(UUID id) {
        return endLeft().chain(() -> pool.preparedQuery(ModelRows.ONE).execute(Tuple.of(id)))
                .map(rows -> rows.stream().findFirst().map(ModelRows::read));
    }

    /** Returns the latest trainings, the last one first. */
    Uni<List<Model>> latest(int most) {
        return endLeft().chain(() -> pool.preparedQuery(ModelRows.LATEST).execute(Tuple.of(most)))
                .map(rows -> rows.stream().map(ModelRows::read).toList());
    }

    /** Returns the training that is under way. */
    Uni<Optional<Model>> underWay() {
        return pool.query(ModelRows.RUNNING).execute().map(rows -> rows.stream().findFirst().map(ModelRows::read));
    }

    /** Returns the bytes of a model; empty where there is none. */
    Uni<Optional<byte[]>> bytes(UUID id) {
        return pool.preparedQuery(BYTES).execute(Tuple.of(id)).map(rows -> rows.stream().findFirst()
                .map(row -> row.getBuffer("bytes")).map(found -> found.getBytes()));
    }

    private static OffsetDateTime time(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
