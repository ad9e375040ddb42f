package replaydesk.notification.delivery;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.table.StageTables;
import replaydesk.notification.NotificationStage;
import replaydesk.notification.evolution.NotificationCase;

/**
 * Writes the table of deliveries: a row for every event that asks for a mail, with its outcome once the log has it. Of
 * the open deliveries of one case to one person only the first is due; the next one becomes due when that one has
 * ended.
 */
@Singleton
public class DeliveryTable implements StageTables<NotificationCase> {

    private static final String INSERT = """
            insert into @delivery (id, case_id, about, notice, recipient, language, partition, log_offset, registered,
                   completed, quoted, actor, recorded_at, due)
            select i, c, a, n, p, l, q, o, g, f, u, b, r, case when not w and not exists (
                   select 1 from @delivery e where e.case_id = c and e.recipient = p and e.outcome is null)
                   then timestamptz '-infinity' end
              from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::int[],
                   $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[], $12::text[], $13::timestamptz[],
                   $14::boolean[]) as t(i, c, a, n, p, l, q, o, g, f, u, b, r, w)
            on conflict (id) do nothing
            """;
    /**
     * Locks deliveries in the order that every writer keeps, in a statement of its own. An update that joins rows and
     * has to wait for one of them may lose those behind it that changed meanwhile (seen with PostgreSQL 18.1).
     */
    public static final String LOCK = "select 1 from @delivery where id = any($1) order by id for update";

    private static final String TOLD = """
            update @delivery d set outcome = t.o, due = null
              from unnest($1::uuid[], $2::text[]) as t(i, o) where d.id = t.i
            """;
    private static final String WITHDRAW = "update @delivery set withdrawn = true where id = any($1)";
    private static final String RELEASE = release("select unnest($1::uuid[])");

    /** Makes due whatever is the first open delivery of its case to its person, and is not due. */
    public static final String RELEASE_FORGOTTEN = """
            update @delivery n set due = '-infinity' where n.outcome is null and n.due is null and not exists (
                   select 1 from @delivery e where e.case_id = n.case_id and e.recipient = n.recipient
                      and e.outcome is null and e.log_offset < n.log_offset)
            """;

    private final NotificationStage stage;

    DeliveryTable(NotificationStage stage) {
        this.stage = stage;
    }

    @Override
    public Class<NotificationCase> stateType() {
        return NotificationCase.class;
    }

    @Override
    public List<Statement> write(List<FoldedCase<NotificationCase>> cases) {
        var asked = Asked.in(cases, stage.initial());
        var statements = new ArrayList<Statement>(5);
        if (!asked.deliveries.isEmpty()) {
            statements.add(new Statement(INSERT, tuple(asked.deliveries)));
        }
        var changed = Stream.concat(asked.outcomes.keySet().stream(), asked.withdrawn.stream()).distinct();
        if (!asked.outcomes.isEmpty() || !asked.withdrawn.isEmpty()) {
            statements.add(new Statement(LOCK, Tuple.of((Object) changed.toArray(UUID[]::new))));
        }
        if (!asked.withdrawn.isEmpty()) {
            statements.add(new Statement(WITHDRAW, Tuple.of((Object) asked.withdrawn.toArray(UUID[]::new))));
        }
        if (!asked.outcomes.isEmpty()) {
            var told = asked.outcomes.keySet().toArray(UUID[]::new);
            statements.add(new Statement(TOLD, Tuple.of(told, asked.outcomes.values().toArray(String[]::new))));
            statements.add(new Statement(RELEASE, Tuple.of((Object) told)));
        }
        return statements;
    }

    /**
     * Returns the statement that makes the next delivery due, of the case and person of each that has ended.
     *
     * @param ended the query of the ids of those that have ended
     */
    public static String release(String ended) {
        return """
                update @delivery n set due = '-infinity' from (
                       select distinct on (e.case_id, e.recipient) e.id from @delivery d
                         join @delivery e on e.case_id = d.case_id and e.recipient = d.recipient and e.outcome is null
                          and e.log_offset > d.log_offset
                        where d.id in (%s) order by e.case_id, e.recipient, e.log_offset) f
                 where n.id = f.id and n.due is null
                """.formatted(ended);
    }

    /** Tells of each delivery whether it follows another one of the same case and person. */
    private static Boolean[] following(List<Delivery> all) {
        var seen = new HashSet<List<Object>>();
        return all.stream().map(delivery -> !seen.add(List.of(delivery.caseId(), delivery.recipient())))
                .toArray(Boolean[]::new);
    }

    private static Tuple tuple(List<Delivery> all) {
        return Tuple.tuple().addArrayOfUUID(column(all, Delivery::id, new UUID[0]))
                .addArrayOfUUID(column(all, Delivery::caseId, new UUID[0]))
                .addArrayOfUUID(column(all, Delivery::about, new UUID[0]))
                .addArrayOfString(column(all, d -> d.notice().key(), new String[0]))
                .addArrayOfString(column(all, Delivery::recipient, new String[0]))
                .addArrayOfString(column(all, d -> d.language().tag(), new String[0]))
                .addArrayOfInteger(column(all, Delivery::partition, new Integer[0]))
                .addArrayOfLong(column(all, Delivery::offset, new Long[0]))
                .addArrayOfLong(column(all, Delivery::registered, new Long[0]))
                .addArrayOfLong(column(all, Delivery::completed, new Long[0]))
                .addArrayOfLong(column(all, Delivery::quoted, new Long[0]))
                .addArrayOfString(column(all, Delivery::actor, new String[0]))
                .addArrayOfOffsetDateTime(
                        column(all, d -> d.recordedAt().atOffset(ZoneOffset.UTC), new OffsetDateTime[0]))
                .addArrayOfBoolean(following(all));
    }

    private static <T> T[] column(List<Delivery> all, Function<Delivery, T> value, T[] type) {
        return all.stream().map(value).toList().toArray(type);
    }
}
