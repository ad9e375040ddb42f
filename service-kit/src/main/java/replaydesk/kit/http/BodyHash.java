package replaydesk.kit.http;

import java.util.List;

/**
 * The hash by which a repeated command is known to be the same, under every key that is known here.
 *
 * @param all in lower-case hexadecimal; first the one that is written to the log
 */
public record BodyHash(List<String> all) {

    public BodyHash {
        all = List.copyOf(all);
    }

    /** Returns the hash as it is written to the log. */
    public String text() {
        return all.getFirst();
    }

    /** Tells whether the log has this hash, be it under an earlier key. */
    public boolean isOf(String accepted) {
        return accepted != null && all.contains(accepted);
    }
}
