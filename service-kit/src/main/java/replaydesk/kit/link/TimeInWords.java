package replaydesk.kit.link;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Says a time by the clock of a place, as pages and mails tell it to a requester (R16). */
public final class TimeInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private TimeInWords() {
    }

    /**
     * Returns the time with its zone, such as "Tuesday 17 March 2026 08:30–09:30 (Central European Time)".
     *
     * @param from     null gives an empty text
     * @param to       null where only the beginning is known
     * @param timeZone null for UTC
     * @param language BCP 47
     */
    public static String of(Instant from, Instant to, String timeZone, String language) {
        if (from == null) {
            return "";
        }
        var locale = Locale.forLanguageTag(language);
        var zone = zone(timeZone);
        var in = " (" + (zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getDisplayName(TextStyle.FULL, locale)) + ")";
        try {
            var begin = from.atZone(zone);
            return DAY.withLocale(locale).format(begin) + (to == null ? "" : "–" + end(begin, to, locale)) + in;
        } catch (DateTimeException _) {
            // so far away that no clock shows it
            return from + in;
        }
    }

    private static String end(ZonedDateTime begin, Instant to, Locale locale) {
        var end = to.atZone(begin.getZone());
        return (end.toLocalDate().equals(begin.toLocalDate()) ? CLOCK : DAY).withLocale(locale).format(end);
    }

    private static ZoneId zone(String name) {
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException _) {
            return ZoneOffset.UTC;
        }
    }
}
