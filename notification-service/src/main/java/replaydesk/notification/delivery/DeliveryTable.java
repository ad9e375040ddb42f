package replaydesk.notification.delivery;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.table.StageTables;
import replaydesk.notification.NotificationCase;
import replaydesk.notification.NotificationStage;

/** Writes the table of deliveries: a row for every event that asks for a mail, with its outcome once the log has it. */
@Singleton
public class DeliveryTable implements StageTables<NotificationCase> {

    private static final String INSERT = """
            insert into @delivery (id, case_id, about, notice, recipient, language, partition, log_offset, registered, completed, recorded_at)
            select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::int[], $8::bigint[], $9::bigint[],
                   $10::bigint[], $11::timestamptz[])
            on conflict (id) do nothing
            """;
    private static final String TOLD = """
            update @delivery d set outcome = t.o from unnest($1::uuid[], $2::text[]) as t(i, o) where d.id = t.i
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
        var statements = new ArrayList<Statement>(2);
        if (!asked.deliveries.isEmpty()) {
            statements.add(new Statement(INSERT, tuple(asked.deliveries)));
        }
        if (!asked.outcomes.isEmpty()) {
            statements.add(new Statement(TOLD, Tuple.of(asked.outcomes.keySet().toArray(UUID[]::new),
                    asked.outcomes.values().toArray(String[]::new))));
        }
        return statements;
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
                .addArrayOfOffsetDateTime(column(all, d -> d.recordedAt().atOffset(ZoneOffset.UTC), new OffsetDateTime[0]));
    }

    private static <T> T[] column(List<Delivery> all, Function<Delivery, T> value, T[] type) {
        return all.stream().map(value).toList().toArray(type);
    }
}
