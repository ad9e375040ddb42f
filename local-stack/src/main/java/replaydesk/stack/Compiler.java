package replaydesk.stack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the code of the broker and the services is compiled while they run. */
public enum Compiler {
    /**
     * By the quick compiler alone: all start sooner, stay smaller, and are soon as fast as they get. It suits a stack on somebody's
     * own machine, which seldom runs for long under load.
     */
    QUICK("-XX:TieredStopAtLevel=1"),
    /** By both compilers, as in production: the most work done, once everything has been running for some minutes. */
    FULL;

    private final List<String> options;

    Compiler(String... options) {
        this.options = List.of(options);
    }

    /** What the JVM is told. */
    List<String> options() {
        return options;
    }

    /** What people call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Compiler> named(String word) {
        return Stream.of(values()).filter(compiler -> compiler.word().equals(word)).findFirst();
    }
}
