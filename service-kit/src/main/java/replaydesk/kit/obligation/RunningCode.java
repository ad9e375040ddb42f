package replaydesk.kit.obligation;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.kit.host.HostedStages;
import replaydesk.kit.operate.IdSource;

/**
 * Names the code from which the obligations of this host's cases follow: the same name means the same classes of the
 * contract, the runtime and all stages. Code that is not packaged has another name at each start.
 */
@Singleton
final class RunningCode {

    private final String name;

    @Inject
    RunningCode(HostedStages stages, IdSource ids) {
        this(Stream.concat(Stream.of(CaseEvent.class, RunningCode.class), stages.all().stream().map(Object::getClass))
                .<Class<?>>map(type -> type).toList(), ids);
    }

    /** @param ids names code that cannot be recognised */
    RunningCode(List<Class<?>> parts, IdSource ids) {
        this.name = nameOf(parts, ids);
    }

    String name() {
        return name;
    }

    private static String nameOf(List<Class<?>> parts, IdSource ids) {
        var sources = new TreeSet<Path>();
        for (var part : parts) {
            var source = source(part);
            if (source == null) {
                return ids.next().toString();
            }
            sources.add(source);
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var source : sources) {
                checksums(source, digest);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            return ids.next().toString();
        }
    }

    /** Returns the archive that a class comes from; null when it comes from none. */
    private static Path source(Class<?> part) {
        try {
            var code = part.getProtectionDomain().getCodeSource();
            var location = code == null || code.getLocation() == null ? null : code.getLocation().toURI();
            var file = location == null || !"file".equals(location.getScheme()) ? null : Path.of(location);
            return file != null && Files.isRegularFile(file) ? file : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Takes the checksums of the classes, which the archive's directory has: nothing is unpacked. */
    private static void checksums(Path archive, MessageDigest digest) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            zip.stream().filter(file -> file.getName().endsWith(".class"))
                    .map(file -> file.getName() + "=" + file.getCrc()).sorted()
                    .forEach(line -> digest.update(line.getBytes(UTF_8)));
        }
    }
}
