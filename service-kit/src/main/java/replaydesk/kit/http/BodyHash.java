package replaydesk.kit.http;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The hash by which a repeated command is known to be the same. */
public final class BodyHash {

    private final String text;
    private final Supplier<List<String>> earlier;

    /**
     * @param text    the hash that is written to the log, in lower-case hexadecimal
     * @param earlier makes the hashes that the log may have of the same body from before; asked only if the first is
     *                not the one that was accepted
     */
    BodyHash(String text, Supplier<List<String>> earlier) {
        this.text = text;
        this.earlier = earlier;
    }

    /** Returns the hash as it is written to the log. */
    public String text() {
        return text;
    }

    /**
     * Returns the hashes that the log may have of the body, first the one of new records. Each is made when it is asked
     * for.
     */
    public Stream<String> all() {
        return Stream.concat(Stream.of(text), Stream.of(earlier).flatMap(hashes -> hashes.get().stream()));
    }

    /** Tells whether the log has this hash, be it under an earlier key. */
    public boolean isOf(String accepted) {
        return accepted != null && all().anyMatch(accepted::equals);
    }
}
