package replaydesk.history.list;

import io.vertx.mutiny.sqlclient.Tuple;

/** A where clause under construction, with its parameters. */
final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final Tuple parameters = Tuple.tuple();

    /** Adds a condition in which every question mark stands for the next of these values. */
    Conditions add(String condition, Object... values) {
        sql.append(sql.isEmpty() ? " where " : " and ");
        int next = 0;
        for (int i = 0; i < condition.length(); i++) {
            char c = condition.charAt(i);
            if (c == '?') {
                sql.append(parameter(values[next++]));
            } else {
                sql.append(c);
            }
        }
        return this;
    }

    /** Adds a parameter and returns its placeholder. */
    String parameter(Object value) {
        parameters.addValue(value);
        return "$" + parameters.size();
    }

    /** Returns the clause, with {@code where} in front; empty when there is no condition. */
    String sql() {
        return sql.toString();
    }

    Tuple parameters() {
        return parameters;
    }
}
