package replaydesk.events.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Parses instants quickly in the form in which they are written; leaves every other form to Jackson. */
final class Instants extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "0000-00-00T00:00:00";

    Instants() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            var instant = written(parser.getText());
            if (instant != null) {
                return instant;
            }
        }
        return InstantDeserializer.INSTANT.deserialize(parser, context);
    }

    /**
     * Parses {@code 2026-01-31T08:15:30.123456Z}, with a fraction of up to nine digits or none; returns null for
     * anything else.
     */
    static Instant written(String text) {
        int end = text.length() - 1;
        if (end < FORM.length() || end > FORM.length() + 10 || text.charAt(end) != 'Z' || !isForm(text)) {
            return null;
        }
        int nanos = 0;
        if (end > FORM.length()) {
            if (end == FORM.length() + 1 || text.charAt(FORM.length()) != '.'
                    || !areDigits(text, FORM.length() + 1, end)) {
                return null;
            }
            nanos = number(text, FORM.length() + 1, end);
            for (int digits = end - FORM.length() - 1; digits < 9; digits++) {
                nanos *= 10;
            }
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        try {
            long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
            return Instant.ofEpochSecond(day * 86_400 + hour * 3_600 + minute * 60 + second, nanos);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isForm(String text) {
        for (int i = 0; i < FORM.length(); i++) {
            char c = text.charAt(i);
            char form = FORM.charAt(i);
            if (form == '0' ? c < '0' || c > '9' : c != form) {
                return false;
            }
        }
        return true;
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
