package replaydesk.stack.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's own programs, unpacked once per user from the archive on the class path. */
final class PostgresBinaries {
    private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");

    private PostgresBinaries() {
    }

    /**
     * Returns the folder that holds {@code bin/postgres} and {@code bin/initdb}; unpacks it if need be.
     *
     * @throws IllegalStateException if there is no PostgreSQL for this machine on the class path
     */
    static Path unpacked() {
        String archive = "postgres-" + platform() + ".txz";
        URL source = PostgresBinaries.class.getClassLoader().getResource(archive);
        if (source == null) {
            throw new IllegalStateException("Expected " + archive + " on the class path, but there is no PostgreSQL"
                    + " for this machine");
        }
        try {
            Path home = cache().resolve("postgres-" + version(source) + "-" + platform());
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                unpack(source, home);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to unpack " + archive + ", but " + e.getMessage(), e);
        }
    }

    static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String cpu = switch (System.getProperty("os.arch")) {
            case "aarch64", "arm64" -> "arm_64";
            default -> "x86_64";
        };
        boolean musl = Files.exists(Path.of("/etc/alpine-release"));
        return os + "-" + cpu + (musl ? "-alpine_linux" : "");
    }

    /**
     * Returns the folder for unpacked programs: {@code REPLAYDESK_CACHE}, otherwise the user's cache folder. If
     * PostgreSQL must run as another user, returns a folder that everyone may enter and only root may write.
     */
    private static Path cache() throws IOException {
        String chosen = System.getenv("REPLAYDESK_CACHE");
        if (chosen != null) {
            return Files.createDirectories(Path.of(chosen).toAbsolutePath());
        }
        if (!PostgresUser.another()) {
            return Files.createDirectories(Path.of(System.getProperty("user.home"), ".cache", "replaydesk")
                    .toAbsolutePath());
        }
        Path shared = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "replaydesk-postgres"));
        if (!Files.getOwner(shared).getName().equals("root")) {
            throw new IOException(shared + " belongs to somebody else");
        }
        Files.setPosixFilePermissions(shared, OPEN);
        return shared;
    }

    /** Identifies a release by the size of its archive, wherever the archive lies. */
    private static String version(URL source) throws IOException {
        return Long.toString(source.openConnection().getContentLengthLong(), 36);
    }

    private static void unpack(URL source, Path home) throws IOException {
        Path fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
        try (InputStream file = new BufferedInputStream(source.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, fresh);
            }
        }
        open(fresh);
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another process was quicker; its copy is as good.
            Folders.delete(fresh);
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                throw e;
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("the archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(target, (entry.getMode() & 0100) != 0 ? OPEN : READABLE);
        }
    }

    /** Opens the folders to everyone, whatever the user's umask: another user may have to run the programs in them. */
    private static void open(Path folder) throws IOException {
        try (Stream<Path> folders = Files.walk(folder)) {
            for (Path found : folders.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(found, OPEN);
            }
        }
    }
}
