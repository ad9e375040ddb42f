package replaydesk.stack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import replaydesk.stack.process.LogTail;
import replaydesk.stack.secret.OwnerOnly;

/** The server's data folder: made once, and freed from the lock that a killed server leaves behind. */
final class PostgresStorage {
    private final PostgresSettings settings;

    PostgresStorage(PostgresSettings settings) {
        this.settings = settings;
    }

    /**
     * Makes the data folder unless it exists, and removes a stale lock. Starts over after an attempt that left it
     * half-made.
     */
    void prepare(Path binaries) {
        try {
            Files.createDirectories(settings.folder());
            if (!Files.exists(settings.data().resolve("PG_VERSION"))) {
                initialise(binaries);
            }
            releaseStaleLock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The password of the superuser and of the services' role: random, made with the data, readable by its owner alone.
     */
    String password() {
        try {
            Path file = settings.folder().resolve("password");
            if (!Files.exists(file)) {
                byte[] bytes = new byte[24];
                new SecureRandom().nextBytes(bytes);
                OwnerOnly.write(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise(Path binaries) throws IOException {
        password();
        Path fresh = settings.folder().toAbsolutePath().resolve("data.new");
        Folders.delete(fresh);
        List<String> command = new ArrayList<>(PostgresUser.prefix());
        command.addAll(List.of(
                binaries.resolve("bin/initdb").toString(),
                "-D", fresh.toString(),
                "-U", "postgres",
                "-A", "scram-sha-256",
                "--pwfile=" + settings.folder().toAbsolutePath().resolve("password"),
                "-E", "UTF8",
                // The server's own Unicode rules give the same order and case on every machine.
                "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
                "--no-instructions"));
        Path log = settings.folder().resolve("initdb.log");
        try {
            int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("Expected to make a database in " + fresh
                        + ", but initdb ended with code "
                        + code + ":\n" + LogTail.of(log, 20));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while making the database", e);
        }
        Files.move(fresh, settings.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Deletes the {@code postmaster.pid} that a killed server has left. The server itself would delete it too, unless
     * another process has taken that pid since; so this method looks at the process itself.
     */
    private void releaseStaleLock() throws IOException {
        Path lock = settings.data().resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        long pid = Files.readAllLines(lock).stream().findFirst().map(String::strip).map(Long::parseLong).orElse(-1L);
        Optional<ProcessHandle> holder = ProcessHandle.of(pid).filter(this::serves);
        if (holder.isPresent()) {
            throw new IllegalStateException("Expected " + settings.data() + " to be free, but PostgreSQL runs on it as "
                    + pid);
        }
        Files.delete(lock);
    }

    private boolean serves(ProcessHandle process) {
        return process.info().commandLine().map(line -> line.contains(settings.data().toString())).orElse(true);
    }
}
