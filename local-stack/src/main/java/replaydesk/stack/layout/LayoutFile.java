package replaydesk.stack.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The file {@code layout}, which remembers the layout that last ran on a data folder, in one word. */
public final class LayoutFile {
    private final Path file;

    public LayoutFile(Path data) {
        this.file = data.resolve("layout");
    }

    /** Reads the layout; empty if none was remembered or the word is of another release. */
    public Optional<Layout> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Layout.named(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to read " + file + ", but " + e.getMessage(), e);
        }
    }

    /** Replaces the file. */
    public void write(Layout layout) {
        try {
            Path fresh = file.resolveSibling("layout.new");
            Files.writeString(fresh, layout.word() + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
