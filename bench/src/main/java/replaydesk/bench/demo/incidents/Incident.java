package replaydesk.bench.demo.incidents;

import java.util.ArrayList;
import java.util.List;

/**
 * An incident and its lines, in the order in which the log has them. That order is the one in which its counts add up: on
 * five of the first incidents the count of updates or the clock runs back once, where the log begins in their midst.
 */
public record Incident(String number, List<LogLine> lines) {

    /** How the log writes a group that it does not know. */
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

    /** The groups that it lay with, one after the other, {@value #UNKNOWN_GROUP} for an unknown one. */
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

    /** How often its group changes from one line to the next. */
    public int groupChanges() {
        return groups().size() - 1;
    }

    /** How often it came back, in the log's own final count. */
    public int reopenings() {
        return last().reopenCount();
    }

    /** How often it leaves {@code Resolved} or {@code Closed} for a state that is neither. */
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
