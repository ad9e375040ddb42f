package replaydesk.escalation.consultation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import replaydesk.escalation.evolution.Consultation.State;
import replaydesk.kit.table.Columns;
import replaydesk.kit.table.Generations;

/** Reads consultations with their texts, in the order in which they were asked. */
@Singleton
final class StoredConsultations {

    private static final String PAGE = """
            select * from @consultation c
             where ($1::uuid is null or c.case_id = $1) and ($2::text[] is null or c.organisation = any($2))
               and ($3::text is null or c.colleague = $3 or c.team = any($4::text[]))
               and ($5::text is null or c.team = $5) and ($6::boolean is null or c.open = $6)
               and (c.asked_at, c.case_id, c.id) > ($7::timestamptz, $8::uuid, $9::uuid)
             order by c.asked_at, c.case_id, c.id limit $10
            """;
    private static final String ANSWERS = """
            select a.* from @consultation_answer a
              join unnest($1::uuid[], $2::uuid[]) as w(c, i) on a.case_id = w.c and a.consultation = w.i
             order by a.answered_at, a.event
            """;

    private final Pool pool;
    private final Generations generations;

    StoredConsultations(Pool pool, Generations generations) {
        this.pool = pool;
        this.generations = generations;
    }

    /**
     * Selection of consultations to read.
     *
     * @param caseId        null for any case
     * @param organisations null for any
     * @param colleague     who was asked, also as one of {@code teams}; null for anybody
     * @param team          null for any
     * @param open          null for open or not
     */
    record Wanted(UUID caseId, String[] organisations, String colleague, String[] teams, String team, Boolean open) {
    }

    /** The place of a consultation in the order. */
    record Place(Instant askedAt, UUID caseId, UUID id) {

        static final Place FIRST = new Place(Instant.EPOCH.minusSeconds(1), new UUID(0, 0), new UUID(0, 0));
    }

    /** Returns the next consultations after a place. */
    Uni<List<ConsultationView>> page(Wanted wanted, Place after, int limit) {
        var parameters = Tuple.of(wanted.caseId()).addArrayOfString(wanted.organisations())
                .addString(Columns.key(wanted.colleague())).addArrayOfString(wanted.teams())
                .addString(Columns.key(wanted.team()))
                .addBoolean(wanted.open()).addOffsetDateTime(after.askedAt().atOffset(ZoneOffset.UTC))
                .addUUID(after.caseId()).addUUID(after.id()).addInteger(limit);
        return pool.preparedQuery(generations.current().sql(PAGE)).execute(parameters)
                .chain(rows -> answers(rows).map(answers -> {
                    var found = new ArrayList<ConsultationView>(rows.size());
                    rows.forEach(row -> found.add(view(row, answers)));
                    return found;
                }));
    }

    private Uni<Map<List<UUID>, List<ConsultationView.Answer>>> answers(RowSet<Row> of) {
        var cases = new ArrayList<UUID>(of.size());
        var ids = new ArrayList<UUID>(of.size());
        of.forEach(row -> {
            cases.add(row.getUUID("case_id"));
            ids.add(row.getUUID("id"));
        });
        return pool.preparedQuery(generations.current().sql(ANSWERS))
                .execute(Tuple.of(cases.toArray(UUID[]::new), ids.toArray(UUID[]::new))).map(rows -> {
                    var answers = new HashMap<List<UUID>, List<ConsultationView.Answer>>();
                    rows.forEach(row -> answers
                            .computeIfAbsent(List.of(row.getUUID("case_id"), row.getUUID("consultation")),
                                    _ -> new ArrayList<>())
                            .add(new ConsultationView.Answer(row.getString("answered_by"), row.getString("answer"),
                                    time(row, "answered_at"))));
                    return answers;
                });
    }

    private static ConsultationView view(Row row, Map<List<UUID>, List<ConsultationView.Answer>> answers) {
        var caseId = row.getUUID("case_id");
        var id = row.getUUID("id");
        return new ConsultationView(caseId, row.getString("number"), id, row.getString("colleague"),
                row.getString("team"), row.getString("question"), row.getString("asked_by"), time(row, "asked_at"),
                State.valueOf(row.getString("state")), time(row, "remind_at"), time(row, "reminded_at"),
                answers.getOrDefault(List.of(caseId, id), List.of()), time(row, "ended_at"), row.getString("ended_by"),
                row.getString("reason"));
    }

    private static Instant time(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
