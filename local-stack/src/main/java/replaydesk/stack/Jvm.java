package replaydesk.stack;

import java.nio.file.Path;
import java.util.List;

/** The Java that runs this process also runs its children. */
final class Jvm {
    private Jvm() {
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What every long-running child is told. */
    static List<String> options() {
        return List.of(
                "-XX:+UseSerialGC",
                // Enough for all classes: with less, each step towards it is a full collection in the midst of the start.
                "-XX:MetaspaceSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }
}
