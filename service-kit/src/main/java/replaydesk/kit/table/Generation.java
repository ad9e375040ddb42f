package replaydesk.kit.table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** One build of a host's projection: a schema of its own, filled from the log and never migrated. */
public final class Generation {

    /** Matches the @ before a table's name, since PostgreSQL has operators with an @ of their own. */
    private static final Pattern TABLE = Pattern.compile("@(?=[a-z])");

    private final String host;
    private final String schema;
    private final int number;
    private final Map<String, String> statements = new ConcurrentHashMap<>();

    Generation(String host, int number) {
        this.host = host;
        this.schema = host + "_g" + number;
        this.number = number;
    }

    public String schema() {
        return schema;
    }

    public int number() {
        return number;
    }

    /** The table of the host's generations. */
    String register() {
        return host + ".generation";
    }

    /** The table of what was gone through in the host's generations. */
    String reviews() {
        return host + ".review";
    }

    /**
     * The name of a lock: held exclusively while this generation is replaced, and shared while its positions are taken
     * over.
     */
    String replacement() {
        return "replaydesk/replace/" + schema;
    }

    /**
     * Returns the statement with every {@code @table} in this generation's schema. Statements must be constants of the
     * code.
     */
    public String sql(String statement) {
        return statements.computeIfAbsent(statement, s -> TABLE.matcher(s).replaceAll(schema + "."));
    }
}
