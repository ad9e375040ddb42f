package replaydesk.stack.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The just-in-time compilers of the broker and the services. */
public enum JitMode {
    /**
     * The quick compiler alone: processes start sooner, stay smaller and soon reach their full speed. Suits a stack on
     * somebody's own machine, which seldom runs for long under load.
     */
    QUICK("-XX:TieredStopAtLevel=1"),
    /** Both compilers, as in production: the highest throughput once everything has run for some minutes. */
    FULL;

    private final List<String> options;

    JitMode(String... options) {
        this.options = List.of(options);
    }

    /** The options for the JVM. */
    public List<String> options() {
        return options;
    }

    /** The name in options and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<JitMode> named(String word) {
        return Stream.of(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }
}
