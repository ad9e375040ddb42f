package replaydesk.stack.process;

import java.nio.file.Path;
import java.util.List;

/** The Java of this process, which also runs its children. */
public final class Jvm {
    private Jvm() {
    }

    /** Returns the path of the {@code java} program. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The options of every long-running child. */
    public static List<String> options() {
        return List.of(
                "-XX:+UseSerialGC",
                // Enough for all classes: with less, each step towards it is a full collection during the start.
                "-XX:MetaspaceSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }
}
