package replaydesk.stack.kafka;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * Picks the broker's jars out of the class path of this process. The broker then runs in the same way under the
 * launcher and under a test, whatever else is on the class path there.
 */
final class KafkaClassPath {
    private static final List<String> WANTED = List.of(
            "kafka", "zstd-jni", "snappy-java", "lz4-java", "at.yawk.lz4", "scala-", "pcollections", "HdrHistogram",
            "hash4j", "caffeine", "log4j-", "argparse4j", "commons-", "jackson-", "snakeyaml", "jopt-simple", "jose4j",
            "metrics-core", "slf4j-", "re2j",
            // If a test brings its own log backend, the broker uses that one.
            "jboss-logmanager", "jboss-logging", "smallrye-common-", "jakarta.json", "parsson", "wildfly-common");

    private KafkaClassPath() {
    }

    /**
     * Returns the class path of the broker.
     *
     * @throws IllegalStateException if the broker is not on the class path
     */
    static String find() {
        Set<Path> all = new LinkedHashSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            add(Path.of(entry), all);
        }
        String found = all.stream()
                .filter(jar -> WANTED.stream().anyMatch(start -> jar.getFileName().toString().startsWith(start)))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        if (!found.contains("kafka_2.13")) {
            throw new IllegalStateException("Expected kafka_2.13 on the class path, but it is not there");
        }
        return found;
    }

    /** Returns the log manager that fits the class path from {@link #find()}. */
    static String logManager(String classPath) {
        return classPath.contains("jboss-logmanager") ? "org.jboss.logmanager.LogManager"
                : "java.util.logging.LogManager";
    }

    private static void add(Path entry, Set<Path> all) {
        if (!Files.isRegularFile(entry) || !all.add(entry)) {
            return;
        }
        // Surefire and the launcher pass a single jar whose manifest names the others.
        try (JarFile jar = new JarFile(entry.toFile())) {
            String named = jar.getManifest() == null ? null
                    : jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            if (named != null) {
                for (String link : named.split(" ")) {
                    URI uri = entry.toUri().resolve(link);
                    if ("file".equals(uri.getScheme())) {
                        add(Path.of(uri), all);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
