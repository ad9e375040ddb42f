package replaydesk.history.report;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import replaydesk.history.Visibility;
import replaydesk.history.list.CaseItem;
import replaydesk.kit.http.Cursor;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.table.Generations;

/** Reads reports, and the cases behind their numbers. */
@Singleton
final class Reports {

    private static final UUID FIRST = new UUID(0, 0);

    private final Pool pool;
    private final Generations generations;

    Reports(Pool pool, Generations generations) {
        this.pool = pool;
        this.generations = generations;
    }

    Uni<List<Line>> lines(ReportFilter filter, Span span, Visibility visibility) {
        return pool.preparedQuery(generations.current().sql(ReportSql.REPORT))
                .execute(filter.parameters(span, visibility))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Line::of).toList());
    }

    Uni<Page<CaseItem>> cases(ReportFilter filter, Span span, CaseSelection selection, Visibility visibility,
            PageRequest page) {
        var sql = ReportSql.cases(selection.named(), CaseItem.COLUMNS);
        var behind = page.cursor().map(cursor -> cursor.only(UUID::fromString)).orElse(FIRST);
        var parameters =
                selection.addTo(filter.parameters(span, visibility)).addUUID(behind).addInteger(page.limit() + 1);
        return pool.preparedQuery(generations.current().sql(sql)).execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(CaseItem::of).toList())
                .map(items -> Page.of(items, page, item -> Cursor.of(item.id())));
    }
}
