package replaydesk.escalation.load;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.log.Counter;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.stage.Life;
import replaydesk.kit.table.Columns;
import replaydesk.kit.table.StageTables;

/** Writes where open cases lie, and when each specialist last got one. */
@Singleton
final class HandledCaseTables implements StageTables<EscalationCase> {

    private static final String LIES = """
            insert into @handled_case (case_id, organisation, level, team, specialist, moves)
            select * from unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::text[], $6::int[])
            on conflict (case_id) do update set organisation = excluded.organisation, level = excluded.level,
              team = excluded.team, specialist = excluded.specialist, moves = excluded.moves
            """;
    private static final String ENDED = "delete from @handled_case where case_id = any($1::uuid[])";
    private static final String TURNS = """
            insert into @specialist_turn as old (specialist, last_case)
            select * from unnest($1::text[], $2::timestamptz[])
            on conflict (specialist) do update set last_case = greatest(old.last_case, excluded.last_case)
            """;

    @Override
    public Class<EscalationCase> stateType() {
        return EscalationCase.class;
    }

    @Override
    public List<Statement> write(List<FoldedCase<EscalationCase>> cases) {
        var statements = new ArrayList<Statement>();
        var views = cases.stream().filter(folded -> folded.after() != null && isChanged(folded))
                .map(FoldedCase::after).toList();
        var lying = views.stream().filter(view -> lies(view.state())).toList();
        if (!lying.isEmpty()) {
            statements.add(new Statement(LIES, lies(lying)));
        }
        var ended = views.stream().filter(view -> !lies(view.state())).map(CaseView::id).toArray(UUID[]::new);
        if (ended.length > 0) {
            statements.add(new Statement(ENDED, Tuple.of(ended)));
        }
        var turns = turns(cases);
        if (!turns.isEmpty()) {
            statements.add(new Statement(TURNS, Tuple.tuple()
                    .addArrayOfString(turns.keySet().toArray(String[]::new))
                    .addArrayOfOffsetDateTime(turns.values().stream().map(at -> at.atOffset(ZoneOffset.UTC))
                            .toArray(OffsetDateTime[]::new))));
        }
        return statements;
    }

    private static boolean lies(EscalationCase state) {
        return state.life() == Life.OPEN && state.handling().level() != null;
    }

    /** Tells whether the row is another one: the place, or the number of moves. However batches come, that is all. */
    private static boolean isChanged(FoldedCase<EscalationCase> folded) {
        return folded.before() == null || !place(folded.before()).equals(place(folded.after().state()))
                || folded.records().stream().anyMatch(record -> record.judgement().accepted()
                        && record.headers().advances().contains(Counter.ASSIGNMENT.key()));
    }

    private static List<Object> place(EscalationCase state) {
        var handling = state.handling();
        return Arrays.asList(lies(state), handling.level(), handling.team(), handling.specialist());
    }

    private static Tuple lies(List<CaseView<EscalationCase>> views) {
        return Tuple.tuple().addArrayOfUUID(views.stream().map(CaseView::id).toArray(UUID[]::new))
                .addArrayOfString(keys(views, view -> view.identity() == null ? null : view.identity().organisation()))
                .addArrayOfInteger(views.stream().map(view -> view.state().handling().level()).toArray(Integer[]::new))
                .addArrayOfString(keys(views, view -> view.state().handling().team()))
                .addArrayOfString(keys(views, view -> view.state().handling().specialist()))
                .addArrayOfInteger(views.stream().map(view -> view.fold().counter(Counter.ASSIGNMENT))
                        .toArray(Integer[]::new));
    }

    private static String[] keys(List<CaseView<EscalationCase>> views,
            Function<CaseView<EscalationCase>, String> column) {
        return views.stream().map(column).map(Columns::key).toArray(String[]::new);
    }

    /** Returns when each specialist got a case; in the order of their ids, so that no two transactions block. */
    private static TreeMap<String, Instant> turns(List<FoldedCase<EscalationCase>> cases) {
        var turns = new TreeMap<String, Instant>();
        cases.stream().flatMap(folded -> folded.records().stream()).forEach(record -> {
            if (record.event() instanceof CaseAssigned assigned && assigned.specialist() != null) {
                turns.merge(Columns.key(assigned.specialist()), record.recordedAt(),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        });
        return turns;
    }
}
