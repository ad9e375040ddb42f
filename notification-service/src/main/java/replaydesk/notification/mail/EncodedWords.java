package replaydesk.notification.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;

/**
 * Encodes text for a mail's header (RFC 2047). The mail client's own encoder splits a text by {@code char} and loses
 * every character beyond U+FFFF.
 */
final class EncodedWords {

    /**
     * Most bytes of a word. With its delimiters the word then has 64 characters, and the subject's line no more than
     * 76.
     */
    private static final int MOST_BYTES = 39;

    private EncodedWords() {
    }

    /**
     * Returns the text as a header can hold it: ASCII unchanged, anything else as words of whole characters, each on a
     * line of its own.
     */
    static String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~') && !text.contains("=?")) {
            return text;
        }
        var words = new ArrayList<String>();
        int from = 0;
        int bytes = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int size = bytes(Character.toString(text.codePointAt(at))).length;
            if (bytes + size > MOST_BYTES) {
                words.add(word(text.substring(from, at)));
                from = at;
                bytes = 0;
            }
            bytes += size;
        }
        words.add(word(text.substring(from)));
        return String.join("\r\n ", words);
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(text)) + "?=";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
