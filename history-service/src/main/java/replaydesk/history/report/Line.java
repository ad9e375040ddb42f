package replaydesk.history.report;

import io.vertx.mutiny.sqlclient.Row;

/**
 * One line of a report. What does not distinguish the lines of its figure is null.
 *
 * @param key       see {@link What}
 * @param count     how often it was
 * @param cases     in how many cases
 * @param median    the median of a stay, in milliseconds
 * @param p90       what nine of ten stays do not exceed, in milliseconds
 * @param first     how many cases the first contact solved
 */
record Line(Figure figure, Integer level, Integer toLevel, String team, String person, String key,
        String detail, long count, long cases, Long median, Long p90, Long first) {

    static Line of(Row row) {
        return new Line(Figure.valueOf(row.getString("figure")), row.getInteger("level"),
                row.getInteger("to_level"), row.getString("team"), row.getString("person"), row.getString("key"),
                row.getString("detail"), row.getLong("n"), row.getLong("cases"), rounded(row.getDouble("median")),
                rounded(row.getDouble("p90")), row.getLong("first"));
    }

    private static Long rounded(Double millis) {
        return millis == null ? null : (Long) Math.round(millis);
    }
}
