package replaydesk.bench.demo.incidents;

import java.util.ArrayList;
import java.util.List;

/**
 * An incident and its lines in the log's order, in which its counts add up. In five of the first incidents, which had
 * begun before the log does, the count of updates or the clock runs back once.
 */
public record Incident(String number, List<LogLine> lines) {

    /** The log's word for an unknown group. */
    public static final String UNKNOWN_GROUP = "?";

    public Incident {
        lines = List.copyOf(lines);
    }

    public LogLine first() {
        return lines.getFirst();
    }

    public LogLine last() {
        return lines.getLast();
    }

    /**
     * The groups that the incident was assigned to, one after the other, {@value #UNKNOWN_GROUP} for an unknown one.
     */
    public List<String> groups() {
        var groups = new ArrayList<String>();
        for (var line : lines) {
            var group = line.group() == null ? UNKNOWN_GROUP : line.group();
            if (groups.isEmpty() || !groups.getLast().equals(group)) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** The number of changes of group from one line to the next. */
    public int groupChanges() {
        return groups().size() - 1;
    }

    /** The number of reopenings, by the log's own final count. */
    public int reopenings() {
        return last().reopenCount();
    }

    /** Counts the moves from {@code Resolved} or {@code Closed} to a state that is neither. */
    public int movesOut() {
        int moves = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).state().over() && !lines.get(i).state().over()) {
                moves++;
            }
        }
        return moves;
    }
}
