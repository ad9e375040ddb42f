package replaydesk.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An archive of parsed classes that a long-lived process shares with its next start. It saves a third of a start's
 * processor time. The JVM writes the archive at its first orderly end, and again when the classes or the JDK have
 * changed; it ignores an archive that does not fit.
 *
 * @param file the archive's file
 */
public record ClassArchive(Path file) {

    /**
     * Returns the archive of {@code part} in the checkout. It lies in the {@code target} folder and is deleted with it.
     */
    public static ClassArchive in(Path root, String part) {
        return new ClassArchive(root.resolve("target/archives").resolve(part + ".jsa"));
    }

    /**
     * Returns the options for the JVM and makes the folder. Keeps messages about an archive that does not fit out of
     * the log.
     */
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
