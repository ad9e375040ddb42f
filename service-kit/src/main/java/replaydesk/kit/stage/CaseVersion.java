package replaydesk.kit.stage;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import replaydesk.kit.fault.UnreadableHeader;

/**
 * Version of a case and its counters, as a person was shown them when deciding. Travels as the ETag of every view and
 * comes back as If-Match. Its text is {@code "12;life=1;requester=2"}: the version, then the counters that are not
 * zero, by name.
 *
 * @param version the number of accepted events of the case
 * @param counters the counters that are not zero, by name
 */
public record CaseVersion(int version, SortedMap<String, Integer> counters) {

    private static final Pattern COUNTER = Pattern.compile("[a-z][a-z-]{0,31}");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final int LONGEST = 1_000;

    public CaseVersion {
        if (version < 0) {
            throw new IllegalArgumentException("Expected a version of at least 0, but it is " + version);
        }
        var sorted = new TreeMap<String, Integer>();
        counters.forEach((name, value) -> {
            if (value != 0) {
                sorted.put(name, value);
            }
        });
        counters = Collections.unmodifiableSortedMap(sorted);
    }

    /** Returns the version of a case with this many accepted events and these counters. */
    public static CaseVersion of(int version, Map<String, Integer> counters) {
        return new CaseVersion(version,
                counters instanceof SortedMap<String, Integer> sorted ? sorted : new TreeMap<>(counters));
    }

    /**
     * Parses an If-Match value.
     *
     * @throws UnreadableHeader when it is not exactly one strong ETag as a host gave it
     */
    public static CaseVersion parse(String ifMatch) {
        var text = ifMatch.strip();
        if (text.equals("*")) {
            throw invalid("If-Match: * names no view; send the ETag of the case you decided on");
        }
        if (text.startsWith("W/")) {
            throw invalid("A weak ETag names no exact view; send the strong ETag as it was given");
        }
        if (text.length() < 3 || text.length() > LONGEST || text.charAt(0) != '"'
                || text.charAt(text.length() - 1) != '"') {
            throw unreadable();
        }
        var parts = text.substring(1, text.length() - 1).split(";", -1);
        var counters = new TreeMap<String, Integer>();
        for (int i = 1; i < parts.length; i++) {
            readCounter(parts[i], counters);
        }
        return new CaseVersion(number(parts[0]), counters);
    }

    /** Parses an If-Match value for JAX-RS, which needs this method to accept the type as a header parameter. */
    public static CaseVersion fromString(String ifMatch) {
        return parse(ifMatch);
    }

    /** Returns the counter's value; 0 for one that never advanced. */
    public int counter(String name) {
        return counters.getOrDefault(name, 0);
    }

    /** The strong ETag, with its quotes. */
    public String etag() {
        var text = new StringBuilder(64).append('"').append(version);
        counters.forEach((name, value) -> text.append(';').append(name).append('=').append(value.intValue()));
        return text.append('"').toString();
    }

    private static void readCounter(String part, TreeMap<String, Integer> counters) {
        int equals = part.indexOf('=');
        if (equals < 1) {
            throw unreadable();
        }
        var name = part.substring(0, equals);
        int value = number(part.substring(equals + 1));
        boolean inOrder = counters.isEmpty() || counters.lastKey().compareTo(name) < 0;
        if (value == 0 || !inOrder || !COUNTER.matcher(name).matches()) {
            throw unreadable();
        }
        counters.put(name, value);
    }

    private static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw unreadable();
        }
        return Integer.parseInt(text);
    }

    private static UnreadableHeader unreadable() {
        return invalid("Expected exactly one ETag as this service gave it, such as \"12;life=1;requester=2\"");
    }

    private static UnreadableHeader invalid(String detail) {
        return new UnreadableHeader("If-Match", detail);
    }
}
