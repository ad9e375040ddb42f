package replaydesk.stack.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The file {@code run.json} of a data folder: the parts that run there. Written by the launcher, read by all other
 * terminals.
 */
public final class RunFile {
    /** The launcher's own name among the parts. */
    public static final String LAUNCHER = "launcher";

    private static final ObjectMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    public RunFile(Path data) {
        this.file = data.resolve("run.json");
    }

    /** Reads the run that was started here and not stopped in order; empty if there is none. */
    public Optional<Run> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), Run.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to read " + file + ", but " + e.getMessage(), e);
        }
    }

    /** Replaces the file. A reader sees the old file or the new one, never half of one. */
    public void write(Run run) {
        try {
            Path fresh = file.resolveSibling("run.json.new");
            JSON.writeValue(fresh.toFile(), run);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the file, if it exists. */
    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
