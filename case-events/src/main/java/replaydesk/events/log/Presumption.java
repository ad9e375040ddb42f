package replaydesk.events.log;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counters that an event presumes, with their values; on the wire {@code life=3,requester=7}, sorted by name. */
public final class Presumption {

    /** The greatest value that can be presumed: nine digits. */
    public static final int MOST = 999_999_999;

    public static final Presumption NOTHING = new Presumption(new String[0], new int[0]);

    final String[] names;
    final int[] values;

    private Presumption(String[] names, int[] values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Creates a presumption. Throws an {@link IllegalArgumentException} when no header can hold it: too many counters,
     * or a name or value that no counter can have.
     */
    public static Presumption of(Map<String, Integer> counters) {
        var sorted = new TreeMap<>(counters);
        var names = new String[sorted.size()];
        var values = new int[sorted.size()];
        int i = 0;
        for (var counter : sorted.entrySet()) {
            names[i] = counter.getKey();
            values[i] = counter.getValue();
            if (!CounterNames.isName(names[i]) || values[i] < 0 || values[i] > MOST
                    || sorted.size() > CounterNames.MOST) {
                throw new IllegalArgumentException("cannot be presumed: " + counter);
            }
            i++;
        }
        return new Presumption(names, values);
    }

    /**
     * Reads the header's text. Throws an {@link UnusableRecord} when the text is malformed or not sorted, when it names
     * a counter twice, and when a number has leading zeros.
     */
    public static Presumption parse(byte[] header) {
        var names = new String[CounterNames.entries(header)];
        var values = new int[names.length];
        int start = 0;
        for (int i = 0; i < names.length; i++) {
            int equals = indexOf(header, (byte) '=', start);
            int end = i == names.length - 1 ? header.length : indexOf(header, (byte) ',', start);
            if (equals <= start || equals > end - 2 || end - equals > 10) {
                throw malformed(header);
            }
            names[i] = CounterNames.of(header, start, equals);
            values[i] = number(header, equals + 1, end);
            if (i > 0 && names[i - 1].compareTo(names[i]) >= 0) {
                throw malformed(header);
            }
            start = end + 1;
        }
        return new Presumption(names, values);
    }

    private static int indexOf(byte[] header, byte sought, int from) {
        for (int i = from; i < header.length; i++) {
            if (header[i] == sought) {
                return i;
            }
        }
        return -1;
    }

    private static int number(byte[] header, int from, int to) {
        int value = 0;
        if (header[from] == '0' && to - from > 1) {
            throw malformed(header);
        }
        for (int i = from; i < to; i++) {
            int digit = header[i] - '0';
            if (digit < 0 || digit > 9) {
                throw malformed(header);
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static UnusableRecord malformed(byte[] header) {
        return HeaderText.unusable(ContractHeader.PRESUMES, "is not a sorted list of counter=value", header);
    }

    public boolean presumes(String counter) {
        return Arrays.binarySearch(names, counter) >= 0;
    }

    public boolean isEmpty() {
        return names.length == 0;
    }

    public SortedMap<String, Integer> toMap() {
        var map = new TreeMap<String, Integer>();
        for (int i = 0; i < names.length; i++) {
            map.put(names[i], values[i]);
        }
        return map;
    }

    /** Returns the header's text; empty when nothing is presumed (the header is then left out). */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            text.append(i == 0 ? "" : ",").append(names[i]).append('=').append(values[i]);
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Presumption p && Arrays.equals(names, p.names) && Arrays.equals(values, p.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
    }
}
