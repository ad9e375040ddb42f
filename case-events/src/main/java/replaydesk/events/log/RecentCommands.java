package replaydesk.events.log;

import java.util.Arrays;
import java.util.UUID;

/**
 * Last accepted commands of a case, each with the first 64 bits of its body's hash. A new command replaces the oldest.
 */
final class RecentCommands {

    /** Number of commands that the fold remembers. A retry after more accepted commands than this is judged anew. */
    static final int REMEMBERED = 256;

    long[] words = new long[0];
    int count;
    int next;

    boolean contains(UUID command) {
        return find(command) >= 0;
    }

    private int find(UUID command) {
        long most = command.getMostSignificantBits();
        long least = command.getLeastSignificantBits();
        for (int i = 0; i < count * 3; i += 3) {
            if (words[i + 1] == least && words[i] == most) {
                return i;
            }
        }
        return -1;
    }

    Boolean sameBody(UUID command, String bodyHash) {
        int at = find(command);
        return at < 0 ? null : words[at + 2] == prefix(bodyHash);
    }

    void add(UUID command, String bodyHash) {
        if (count < REMEMBERED && count * 3 == words.length) {
            words = Arrays.copyOf(words, Math.min(REMEMBERED, Math.max(2, count * 2)) * 3);
        }
        int at = next * 3;
        words[at] = command.getMostSignificantBits();
        words[at + 1] = command.getLeastSignificantBits();
        words[at + 2] = prefix(bodyHash);
        next = (next + 1) % REMEMBERED;
        count = Math.min(count + 1, REMEMBERED);
    }

    /** Returns the first 64 bits of a SHA-256 in hex; 0 for null and for anything else, which no header holds. */
    private static long prefix(String bodyHash) {
        if (bodyHash == null || bodyHash.length() < 16) {
            return 0;
        }
        try {
            return Long.parseUnsignedLong(bodyHash, 0, 16, 16);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    RecentCommands copy() {
        var copy = new RecentCommands();
        copy.words = words.clone();
        copy.count = count;
        copy.next = next;
        return copy;
    }
}
