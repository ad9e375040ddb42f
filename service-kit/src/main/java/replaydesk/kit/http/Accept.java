package replaydesk.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import replaydesk.kit.fault.UnreadableHeader;

/**
 * Media types that a caller accepts, as the header Accept names them (RFC 9110, section 12.5.1).
 *
 * @param ranges the media ranges; an empty list stands for any type
 */
public record Accept(List<Range> ranges) {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern RANGE = Pattern.compile("(" + TOKEN + ")/(" + TOKEN + ")|\\*");
    private static final Pattern NEVER = Pattern.compile("(?i)q\\s*=\\s*0(\\.0*)?");
    private static final String ANY = "*";

    /** One media range, such as {@code application/*}; {@code taken} is false if the caller excludes it with q=0. */
    public record Range(String type, String subtype, boolean taken) {

        private boolean covers(String otherType, String otherSubtype) {
            return type.equals(ANY) || type.equalsIgnoreCase(otherType)
                    && (subtype.equals(ANY) || subtype.equalsIgnoreCase(otherSubtype));
        }

        private int precision() {
            return type.equals(ANY) ? 0 : subtype.equals(ANY) ? 1 : 2;
        }
    }

    /** Tells whether the header is one that nearly all clients send and that every resource with JSON can satisfy. */
    static boolean isUsual(String header) {
        return header.equals(MediaType.WILDCARD) || header.equals(MediaType.APPLICATION_JSON);
    }

    /**
     * Tells whether the header is that of a browser which opens a page: it names HTML, and JSON not beside it.
     *
     * @throws UnreadableHeader when a part is not a media range
     */
    public static boolean asksForPage(String header) {
        return asksFor(header, "text", "html");
    }

    /**
     * Tells whether the header names this type, and JSON not beside it.
     *
     * @throws UnreadableHeader when a part is not a media range
     */
    public static boolean asksFor(String header, String type, String subtype) {
        var accept = parse(header);
        return accept.names(type, subtype) && !accept.names("application", "json");
    }

    private boolean names(String type, String subtype) {
        return ranges.stream().anyMatch(range -> range.taken() && range.type().equalsIgnoreCase(type)
                && range.subtype().equalsIgnoreCase(subtype));
    }

    /**
     * Parses the header's value; an absent or blank one means any type.
     *
     * @throws UnreadableHeader when a part is not a media range
     */
    static Accept parse(String header) {
        var ranges = new ArrayList<Range>(1);
        for (var part : header == null ? new String[0] : header.split(",")) {
            if (!part.isBlank()) {
                ranges.add(range(part));
            }
        }
        return new Accept(ranges);
    }

    /** Tells whether the caller accepts this type. The most precise range that covers it decides. */
    boolean takes(String type, String subtype) {
        Range best = null;
        for (var range : ranges) {
            if (range.covers(type, subtype) && (best == null || range.precision() > best.precision())) {
                best = range;
            }
        }
        return best == null ? ranges.isEmpty() : best.taken();
    }

    private static Range range(String part) {
        var pieces = part.split(";");
        var matcher = RANGE.matcher(pieces.length == 0 ? "" : pieces[0].strip());
        if (!matcher.matches()) {
            throw new UnreadableHeader(HttpHeaders.ACCEPT,
                    "Expected media types such as application/json, separated by commas");
        }
        boolean taken = true;
        for (int i = 1; i < pieces.length; i++) {
            taken &= !NEVER.matcher(pieces[i].strip()).matches();
        }
        return matcher.group(1) == null ? new Range(ANY, ANY, taken)
                : new Range(matcher.group(1), matcher.group(2), taken);
    }
}
