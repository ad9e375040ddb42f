package replaydesk.bench.demo.incidents;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Parses lines by the columns that the header names. Keeps one string of each word, because few words fill the log. */
final class LineParser {

    private static final DateTimeFormatter WALL_CLOCK = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm");
    private static final String UNKNOWN = "?";

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private String[] fields;

    LineParser(String[] header) {
        for (int i = 0; i < header.length; i++) {
            columns.put(header[i], i);
        }
    }

    /** @throws IllegalArgumentException when a field cannot be read; the message names the column */
    LogLine parse(String[] line) {
        if (line.length != columns.size()) {
            throw new IllegalArgumentException("Expected " + columns.size() + " fields, but there are " + line.length
                    + ": " + Arrays.toString(line));
        }
        fields = line;
        return new LogLine(field("number"), LogState.of(field("incident_state")), flag("active"),
                number("reassignment_count"), number("reopen_count"), number("sys_mod_count"), word("caller_id"),
                time("opened_at"), word("sys_updated_by"), time("sys_updated_at"), word("contact_type"),
                word("category"), word("subcategory"), word("u_symptom"), word("cmdb_ci"), word("impact"),
                word("urgency"), word("priority"), word("assignment_group"), word("assigned_to"), word("problem_id"),
                word("caused_by"), word("closed_code"), word("resolved_by"), time("resolved_at"), time("closed_at"),
                "Send Email".equals(word("notify")),
                flag("knowledge"), flag("made_sla"));
    }

    private String field(String column) {
        var at = columns.get(column);
        if (at == null) {
            throw new IllegalArgumentException("Expected a column " + column + ", but there is none");
        }
        return fields[at].strip();
    }

    private String word(String column) {
        var field = field(column);
        return UNKNOWN.equals(field) || field.isEmpty() ? null : words.computeIfAbsent(field, first -> first);
    }

    private boolean flag(String column) {
        return Boolean.parseBoolean(field(column));
    }

    private int number(String column) {
        try {
            return Integer.parseInt(field(column));
        } catch (NumberFormatException e) {
            throw unreadable(column, "a number", e);
        }
    }

    private LocalDateTime time(String column) {
        var field = word(column);
        try {
            return field == null ? null : LocalDateTime.parse(field, WALL_CLOCK);
        } catch (DateTimeParseException e) {
            throw unreadable(column, "a time such as 29/2/2016 01:16", e);
        }
    }

    private IllegalArgumentException unreadable(String column, String expected, Exception cause) {
        return new IllegalArgumentException(
                "Expected " + expected + " in " + column + ", but it is " + field(column), cause);
    }
}
