package replaydesk.kit.http;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items the items, in the list's order
 * @param nextCursor the {@code cursor} to send for the next page; null on the last page
 */
@Schema(requiredProperties = "items")
public record Page<T>(List<T> items, String nextCursor) {

    /**
     * Makes a page of rows read with a limit of {@code request.limit() + 1}. The row beyond the limit only shows that
     * there is a next page.
     *
     * @param sortKey returns a row's values of the sort key
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, Cursor> sortKey) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        var items = List.copyOf(rows.subList(0, request.limit()));
        return new Page<>(items, sortKey.apply(items.getLast()).toString());
    }
}
