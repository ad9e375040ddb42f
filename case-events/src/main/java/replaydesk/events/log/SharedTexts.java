package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Texts that come again and again in headers (types, sources, actors), one String each as far as there is room: a log has
 * few of them, and every record names three. A newer one takes the place of an older one; nothing grows.
 */
final class SharedTexts {

    private static final int BITS = 10;
    private static final int LONGEST = 128;

    /** Immutable, so that any thread may read what another one has just put there. */
    private record Known(byte[] bytes, String text) {
    }

    private static final Known[] KNOWN = new Known[1 << BITS];

    private SharedTexts() {
    }

    /** The text of these bytes, which are UTF-8. */
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
