package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Counter names as headers hold them. Known names share one String each; unknown ones are equally valid, only not
 * shared.
 */
final class CounterNames {

    /**
     * Limits to the counters in one header and to the length of a name. They keep a fold small, whatever is written.
     */
    static final int MOST = 64;
    static final int LONGEST = 32;
    /** The most counters of a case: its events may name further ones, but nobody can presume that they moved. */
    static final int MOST_OF_A_CASE = 256;

    private static final Map<String, String> KNOWN = new HashMap<>();
    private static final Known[][] BY_LENGTH = new Known[LONGEST + 1][];

    private record Known(byte[] bytes, String name) {
    }

    static {
        Arrays.fill(BY_LENGTH, new Known[0]);
        for (var counter : Counter.values()) {
            var name = counter.key();
            KNOWN.put(name, name);
            var same = BY_LENGTH[name.length()];
            BY_LENGTH[name.length()] = Arrays.copyOf(same, same.length + 1);
            BY_LENGTH[name.length()][same.length] = new Known(name.getBytes(ISO_8859_1), name);
        }
    }

    private CounterNames() {
    }

    static boolean isName(String name) {
        return KNOWN.containsKey(name)
                || !name.isEmpty() && name.length() <= LONGEST && name.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    static String of(byte[] header, int from, int to) {
        boolean letters = to > from && to - from <= LONGEST;
        if (letters) {
            for (var known : BY_LENGTH[to - from]) {
                if (Arrays.equals(known.bytes, 0, known.bytes.length, header, from, to)) {
                    return known.name;
                }
            }
        }
        for (int i = from; letters && i < to; i++) {
            letters = header[i] >= 'a' && header[i] <= 'z';
        }
        if (!letters) {
            throw new UnusableRecord("not all are counters' names: " + HeaderText.quote(header));
        }
        return new String(header, from, to - from, ISO_8859_1);
    }

    static String shared(String name) {
        return KNOWN.getOrDefault(name, name);
    }

    /** Reads a list such as {@code life,requester}, which must be sorted and free of repetitions. */
    static String[] list(byte[] header) {
        var names = new String[entries(header)];
        int start = 0;
        for (int i = 0; i < names.length; i++) {
            int end = start;
            while (end < header.length && header[end] != ',') {
                end++;
            }
            names[i] = of(header, start, end);
            if (i > 0 && names[i - 1].compareTo(names[i]) >= 0) {
                throw HeaderText.unusable(ContractHeader.ADVANCES, "is not a sorted list of counters", header);
            }
            start = end + 1;
        }
        return names;
    }

    /** Returns the number of entries in a list separated by commas. */
    static int entries(byte[] header) {
        int entries = 1;
        for (byte b : header) {
            if (b == ',') {
                entries++;
            }
        }
        if (entries > MOST) {
            throw new UnusableRecord("more than " + MOST + " counters: " + HeaderText.quote(header));
        }
        return entries;
    }
}
