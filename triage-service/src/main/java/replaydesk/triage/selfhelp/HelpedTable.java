package replaydesk.triage.selfhelp;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Table of whom known solutions helped, with the position up to which the topic was read. Every instance reads the
 * whole topic and writes all of it: a row that is there already is left alone, so none of them needs the others.
 */
@Singleton
final class HelpedTable {

    private static final String POSITION = "select next from triage.self_help_position where topic = $1";
    private static final String FIND = "select version from triage.self_help where id = $1";
    private static final String ADD = """
            insert into triage.self_help (id, solution, version, at)
            select * from unnest($1::uuid[], $2::text[], $3::int[], $4::timestamptz[]) on conflict do nothing
            """;
    private static final String PASSED = """
            insert into triage.self_help_position as p (topic, next) values ($1, $2)
            on conflict (topic) do update set next = greatest(p.next, excluded.next)
            """;

    private final Pool pool;

    HelpedTable(Pool pool) {
        this.pool = pool;
    }

    /** Returns the offset of the next record of the topic. */
    Uni<Long> position(String topic) {
        return pool.preparedQuery(POSITION).execute(Tuple.of(topic))
                .map(rows -> rows.size() == 0 ? 0L : rows.iterator().next().getLong("next"));
    }

    /** Returns the version that helped, if this fact was counted. */
    Uni<Optional<Integer>> versionOf(UUID id) {
        return pool.preparedQuery(FIND).execute(Tuple.of(id)).map(rows -> rows.size() == 0 ? Optional.empty()
                : Optional.of(rows.iterator().next().getInteger("version")));
    }

    /** Adds what is not there yet, and notes how far the topic was read. */
    Uni<Void> add(List<Helped> helped, String topic, long next) {
        return pool.withTransaction(connection -> connection.preparedQuery(ADD).execute(values(helped))
                .chain(() -> connection.preparedQuery(PASSED).execute(Tuple.of(topic, next))).replaceWithVoid());
    }

    private static Tuple values(List<Helped> helped) {
        return Tuple.tuple().addArrayOfUUID(helped.stream().map(Helped::id).toArray(UUID[]::new))
                .addArrayOfString(helped.stream().map(Helped::solution).toArray(String[]::new))
                .addArrayOfInteger(helped.stream().map(Helped::version).toArray(Integer[]::new))
                .addArrayOfOffsetDateTime(helped.stream().map(one -> one.at().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new));
    }
}
