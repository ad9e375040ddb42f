package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counter names as they stand in headers. Known ones are one String each; unknown ones are as good, only not shared. */
final class CounterNames {

    private static final Map<String, String> KNOWN = new HashMap<>();

    static {
        for (var counter : Counter.values()) {
            KNOWN.put(counter.key(), counter.key());
        }
    }

    private CounterNames() {
    }

    static String of(byte[] header, int from, int to) {
        for (int i = from; i < to; i++) {
            if (header[i] < 'a' || header[i] > 'z') {
                throw new UnusableRecord("not a counter's name: " + new String(header, from, to - from, ISO_8859_1));
            }
        }
        var name = new String(header, from, to - from, ISO_8859_1);
        return KNOWN.getOrDefault(name, name);
    }

    /** Reads {@code life,requester}: sorted, each once. */
    static String[] list(byte[] header) {
        int count = 1;
        for (byte b : header) {
            if (b == ',') {
                count++;
            }
        }
        var names = new String[count];
        int start = 0;
        for (int i = 0; i < count; i++) {
            int end = start;
            while (end < header.length && header[end] != ',') {
                end++;
            }
            if (end == start) {
                throw new UnusableRecord("ce_advances has an empty name");
            }
            names[i] = of(header, start, end);
            if (i > 0 && names[i - 1].compareTo(names[i]) >= 0) {
                throw new UnusableRecord("ce_advances is not sorted: " + Arrays.toString(names));
            }
            start = end + 1;
        }
        return names;
    }
}
