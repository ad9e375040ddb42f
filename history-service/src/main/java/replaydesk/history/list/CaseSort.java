package replaydesk.history.list;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import replaydesk.history.log.NaturalOrder;
import replaydesk.history.log.PriorityRank;
import replaydesk.kit.http.Cursor;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;

/** The order of a list. Cases with equal keys are ordered by id, so that every case has exactly one place. */
record CaseSort(Key key, boolean falling) {

    /** A key by which a list can be sorted. */
    enum Key {
        /** Time when the log received the last accepted event. */
        UPDATED("v.updated_at", "timestamptz", item -> item.updatedAt().toString()),
        /** Business time of the registration. */
        REGISTERED("v.registered_at", "timestamptz", item -> item.registeredAt().toString()),
        /** Most urgent first, cases without a priority last. */
        PRIORITY("v.priority", "smallint", item -> String.valueOf(PriorityRank.of(item.priority()))),
        /** Sorts by the number, digits by their value. */
        NUMBER("v.number_order", "text", item -> NaturalOrder.key(item.number()));

        final String column;
        final String type;
        private final Function<CaseItem, String> value;

        Key(String column, String type, Function<CaseItem, String> value) {
            this.column = column;
            this.type = type;
            this.value = value;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static CaseSort parse(String text) {
        boolean falling = text.startsWith("-");
        var word = falling ? text.substring(1) : text;
        return Arrays.stream(Key.values()).filter(key -> key.word().equals(word)).findFirst()
                .map(key -> new CaseSort(key, falling))
                .orElseThrow(() -> Problems.invalidRequest("sort", "Expected one of "
                        + Arrays.stream(Key.values()).map(Key::word).collect(Collectors.joining(", "))
                        + ", with - before it for the other way round").exception());
    }

    String orderBy() {
        var direction = falling ? " desc" : "";
        return " order by " + key.column + direction + ", v.case_id" + direction;
    }

    /** Returns the cursor of the next page. */
    Cursor after(CaseItem last) {
        return Cursor.of(toString(), key.value.apply(last), last.id());
    }

    /** Adds the condition that cases come after the cursor; a 400 problem when the cursor is of another list. */
    void beginAfter(Cursor cursor, Conditions conditions) {
        var values = cursor.sortKey(3);
        if (!values.getFirst().equals(toString())) {
            throw invalid();
        }
        conditions.add("(" + key.column + ", v.case_id) " + (falling ? "<" : ">") + " (?::text::" + key.type + ", ?)",
                checked(values.get(1)), id(values.get(2)));
    }

    private String checked(String value) {
        try {
            switch (key) {
                case UPDATED, REGISTERED -> Instant.parse(value);
                case PRIORITY -> Short.parseShort(value);
                case NUMBER -> {
                    if (value.indexOf('\0') >= 0) {
                        throw invalid();
                    }
                }
            }
            return value;
        } catch (DateTimeException | NumberFormatException e) {
            throw invalid();
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return Problems.invalidRequest("cursor", "Expected nextCursor of a page of this list, with the same sort")
                .exception();
    }

    @Override
    public String toString() {
        return (falling ? "-" : "") + key.word();
    }
}
