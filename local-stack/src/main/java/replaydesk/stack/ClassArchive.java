package replaydesk.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Archive of parsed classes that a long-lived process shares with its next start: it saves a third of a start's
 * processor time. The JVM writes it when it ends in order for the first time, and again when the classes or the JDK
 * changed; one that does not fit is passed over.
 *
 * @param file where the archive lies
 */
public record ClassArchive(Path file) {

    /** The archive of {@code part} in the checkout; gone with its {@code target} folder. */
    public static ClassArchive in(Path root, String part) {
        return new ClassArchive(root.resolve("target/archives").resolve(part + ".jsa"));
    }

    /** What the JVM is told; makes the folder. An archive that does not fit is no news for a reader of the log. */
    public List<String> options() {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file,
                "-Xlog:cds*=off", "-Xlog:aot*=off");
    }
}
