package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Cache of the texts that recur in headers (types, sources, actors), so that each is one String where possible. A log
 * has few such texts, and every record names three. A newer text replaces an older one, so the cache never grows.
 */
final class SharedTexts {

    private static final int BITS = 10;
    private static final int LONGEST = 128;

    /** Immutable, so that any thread may read what another one has just stored. */
    private record Known(byte[] bytes, String text) {
    }

    private static final Known[] KNOWN = new Known[1 << BITS];

    private SharedTexts() {
    }

    /** Returns the text of these bytes, which are UTF-8. */
    static String of(byte[] bytes) {
        int place = Arrays.hashCode(bytes) * 0x9e3779b9 >>> Integer.SIZE - BITS;
        var known = KNOWN[place];
        if (known != null && Arrays.equals(known.bytes, bytes)) {
            return known.text;
        }
        var text = new String(bytes, UTF_8);
        if (bytes.length <= LONGEST) {
            KNOWN[place] = new Known(bytes.clone(), text);
        }
        return text;
    }
}
