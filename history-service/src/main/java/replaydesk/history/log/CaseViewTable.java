package replaydesk.history.log;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.status.CaseStatus;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.kit.stage.CaseVersion;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.table.Columns;
import replaydesk.kit.table.StageTables;

/** Writes the rows that lists show for the cases of a batch, in one statement. */
final class CaseViewTable {

    private static final String UPSERT = """
            insert into @case_view as old (case_id, number, organisation, requester, status, type, category, priority,
              level, team, assignee, channel, product, language, subject, registered_at, updated_at, closed_at, version,
              judged, etag, number_order, waiting_on, waiting_since, vendor, vendor_overdue, manager,
              bounces, solved_level, first_contact)
            select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
              $8::smallint[], $9::int[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[],
              $16::timestamptz[], $17::timestamptz[], $18::timestamptz[], $19::int[], $20::int[], $21::text[],
              $22::text[], $23::text[], $24::timestamptz[], $25::text[], $26::boolean[], $27::text[],
              $28::int[], $29::int[], $30::boolean[])
            on conflict (case_id) do update set number = excluded.number, organisation = excluded.organisation,
              requester = excluded.requester, status = excluded.status, type = excluded.type,
              category = excluded.category, priority = excluded.priority, level = excluded.level, team = excluded.team,
              assignee = excluded.assignee, channel = excluded.channel, product = excluded.product,
              language = excluded.language, subject = coalesce(excluded.subject, old.subject),
              registered_at = excluded.registered_at, updated_at = excluded.updated_at, closed_at = excluded.closed_at,
              version = excluded.version, judged = excluded.judged, etag = excluded.etag,
              number_order = excluded.number_order, waiting_on = excluded.waiting_on,
              waiting_since = excluded.waiting_since, vendor = excluded.vendor,
              vendor_overdue = excluded.vendor_overdue, manager = excluded.manager, bounces = excluded.bounces,
              solved_level = excluded.solved_level, first_contact = excluded.first_contact
            """;

    private CaseViewTable() {
    }

    static StageTables.Statement write(List<FoldedCase<HistoryCase>> cases) {
        var views = cases.stream().map(FoldedCase::after).toList();
        var tuple = Tuple.tuple().addArrayOfUUID(column(views, UUID[]::new, CaseView::id))
                .addArrayOfString(keys(views, view -> view.identity().number()))
                .addArrayOfString(keys(views, view -> view.identity().organisation()))
                .addArrayOfString(keys(views, view -> view.identity().requester()))
                .addArrayOfString(keys(views, view -> view.state().progress().status().name()))
                .addArrayOfString(keys(views, view -> name(view.state().progress().type())))
                .addArrayOfString(keys(views, CaseViewTable::category))
                .addArrayOfShort(
                        column(views, Short[]::new, view -> PriorityRank.of(view.state().progress().priority())))
                .addArrayOfInteger(column(views, Integer[]::new, view -> view.state().progress().level()))
                .addArrayOfString(keys(views, view -> view.state().progress().team()))
                .addArrayOfString(keys(views, view -> view.state().progress().assignee()))
                .addArrayOfString(keys(views, view -> name(view.state().intake().channel())))
                .addArrayOfString(keys(views, view -> view.state().intake().product()))
                .addArrayOfString(keys(views, view -> view.state().intake().language()))
                .addArrayOfString(subjects(cases))
                .addArrayOfOffsetDateTime(times(views, view -> view.state().intake().registeredAt()))
                .addArrayOfOffsetDateTime(times(views, view -> view.state().latest().recordedAt()))
                .addArrayOfOffsetDateTime(times(views, CaseViewTable::closedAt))
                .addArrayOfInteger(column(views, Integer[]::new, view -> view.fold().version()))
                .addArrayOfInteger(column(views, Integer[]::new, view -> view.fold().judged()))
                .addArrayOfString(column(views, String[]::new, CaseViewTable::etag))
                .addArrayOfString(column(views, String[]::new, CaseViewTable::numberOrder))
                .addArrayOfString(column(views, String[]::new, view -> view.state().progress().waitingOn().name()))
                .addArrayOfOffsetDateTime(times(views, view -> view.state().waitingSince()))
                .addArrayOfString(keys(views, CaseViewTable::vendor))
                .addArrayOfBoolean(column(views, Boolean[]::new, CaseViewTable::isOverdueAtVendor))
                .addArrayOfString(keys(views, CaseViewTable::manager))
                .addArrayOfInteger(column(views, Integer[]::new, view -> view.state().whereabouts().trail().bounces()))
                .addArrayOfInteger(column(views, Integer[]::new, CaseViewTable::solvedLevel))
                .addArrayOfBoolean(column(views, Boolean[]::new, CaseViewTable::isFirstContact));
        return new StageTables.Statement(UPSERT, tuple);
    }

    private static String manager(CaseView<HistoryCase> view) {
        var assignment = view.state().solution().assignment();
        return assignment == null ? null : assignment.manager();
    }

    private static String category(CaseView<HistoryCase> view) {
        var category = view.state().progress().category();
        return category == null ? null : category.key();
    }

    /** Returns the key of the vendor that has the case; null while none has. */
    private static String vendor(CaseView<HistoryCase> view) {
        var vendor = view.state().solution().vendor();
        return vendor == null || !vendor.isThere() ? null : vendor.vendor();
    }

    private static boolean isOverdueAtVendor(CaseView<HistoryCase> view) {
        return vendor(view) != null && view.state().solution().vendor().overdue();
    }

    private static Instant closedAt(CaseView<HistoryCase> view) {
        var closed = view.state().closure().closed();
        return closed == null ? null : closed.at();
    }

    /** Returns the level that solved the case as it was closed; null while it is not closed as solved. */
    private static Integer solvedLevel(CaseView<HistoryCase> view) {
        var closed = view.state().closure().closed();
        return closed == null || view.state().progress().status() != CaseStatus.CLOSED ? null : closed.level();
    }

    private static boolean isFirstContact(CaseView<HistoryCase> view) {
        return solvedLevel(view) != null && view.state().closure().closed().firstContact();
    }

    private static String numberOrder(CaseView<HistoryCase> view) {
        return NaturalOrder.key(Columns.key(view.identity().number()));
    }

    private static String etag(CaseView<HistoryCase> view) {
        return CaseVersion.of(view.fold().version(), view.fold().counters()).etag();
    }

    /** Returns the subjects that the batch brought; null for a case whose subject did not change. */
    private static String[] subjects(List<FoldedCase<HistoryCase>> cases) {
        return column(cases, String[]::new, folded -> {
            String subject = null;
            for (var record : folded.records()) {
                subject = switch (record.event()) {
                    case CaseRegistered e -> Columns.text(e.subject());
                    case RegistrationCompleted e when e.subject() != null -> Columns.text(e.subject());
                    case null, default -> subject;
                };
            }
            return subject;
        });
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String[] keys(List<CaseView<HistoryCase>> views, Function<CaseView<HistoryCase>, String> of) {
        return column(views, String[]::new, view -> Columns.key(of.apply(view)));
    }

    private static OffsetDateTime[] times(List<CaseView<HistoryCase>> views,
            Function<CaseView<HistoryCase>, Instant> of) {
        return column(views, OffsetDateTime[]::new, view -> {
            var time = of.apply(view);
            return time == null ? null : time.atOffset(ZoneOffset.UTC);
        });
    }

    private static <T, R> R[] column(List<T> rows, IntFunction<R[]> array, Function<T, R> of) {
        return rows.stream().map(of).toArray(array);
    }
}
