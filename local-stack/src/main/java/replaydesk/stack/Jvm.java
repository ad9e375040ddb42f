package replaydesk.stack;

import java.nio.file.Path;

/** The Java that runs this process also runs its children. */
final class Jvm {
    private Jvm() {
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
