package replaydesk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents: the files, tests and commands that they name exist; their lines, and the code's, fit a screen. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int LONGEST_LINE = 120;
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]+\\]\\(([^)\\s]+)\\)|^\\[[^\\]]+\\]:\\s*(\\S+)",
            Pattern.MULTILINE);
    private static final Pattern REFERENCE = Pattern.compile("\\[([^\\]\\n]+)\\](?![(\\w])");
    private static final Pattern DEFINITION = Pattern.compile("^\\[([^\\]]+)\\]:", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`?[A-Z]\\w+`?|ADR \\d+");
    private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w*(?:Test|IT|Properties|Scenario)\\b");
    private static final Pattern COMMAND = Pattern.compile("\\./replaydesk ([a-z]+)");

    @Test
    void everyLinkLeadsToAFile() {
        var broken = new ArrayList<String>();
        for (var document : documents()) {
            LINK.matcher(text(document)).results()
                    .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                    .filter(target -> !target.contains("://") && !target.startsWith("#"))
                    .filter(target -> !Files.exists(document.resolveSibling(target.replaceFirst("#.*", ""))
                            .normalize()))
                    .forEach(target -> broken.add(name(document) + " → " + target));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyLinkByNameIsDefinedAndEveryDefinitionUsed() {
        var wrong = new ArrayList<String>();
        for (var document : documents()) {
            var defined = names(DEFINITION, text(document));
            if (defined.isEmpty()) {
                continue;
            }
            var prose = withoutCode(text(document)).replaceAll("(?m)^\\[[^\\]]+\\]:.*$", "");
            var used = names(REFERENCE, prose.replaceAll("\\s*\\n\\s*", " "));
            defined.stream().filter(name -> !used.contains(name))
                    .forEach(name -> wrong.add(name(document) + " never uses [" + name + "]"));
            used.stream().filter(name -> NAME.matcher(name).matches() && !defined.contains(name))
                    .forEach(name -> wrong.add(name(document) + " does not say where [" + name + "] is"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        var existing = sources().map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        for (var document : documents()) {
            assertThat(TEST.matcher(text(document)).results().map(found -> found.group())
                    .filter(name -> !existing.contains(name)))
                    .as("tests that " + name(document) + " names and that do not exist").isEmpty();
        }
    }

    @Test
    void everyCommandThatIsShownIsOneOfTheLauncher() {
        var known = Pattern.compile("^  ([a-z| ]+)\\)", Pattern.MULTILINE).matcher(text(ROOT.resolve("replaydesk")))
                .results()
                .flatMap(found -> Stream.of(found.group(1).split("[| ]+"))).collect(Collectors.toSet());
        assertThat(known).contains("up", "test");
        for (var document : documents()) {
            assertThat(known).as("commands of the launcher, and " + name(document))
                    .containsAll(COMMAND.matcher(text(document)).results().map(found -> found.group(1)).toList());
        }
    }

    @Test
    void continuousIntegrationRunsWhatTheReadmeSays() {
        assertThat(text(ROOT.resolve(".ci/run"))).contains("exec ./replaydesk test\n");
        assertThat(text(ROOT.resolve("README.md"))).contains("./replaydesk test");
    }

    @Test
    void linesFitAScreen() {
        assertThat(tooLong(documents(), line -> line.startsWith("|") || line.startsWith("["))).isEmpty();
    }

    @Test
    void linesOfTheCodeFitAScreen() {
        var code = files(".java").toList();
        assertThat(code.stream().map(DocumentsTest::name))
                .anyMatch(name -> name.contains("src/main/")).anyMatch(name -> name.contains("src/test/"));
        assertThat(tooLong(code, line -> false)).isEmpty();
    }

    /** The lines of these files that are too long, but those that cannot be broken. */
    private static List<String> tooLong(List<Path> files, Predicate<String> unbreakable) {
        var tooLong = new ArrayList<String>();
        for (var file : files) {
            var lines = text(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                int length = line.codePointCount(0, line.length());
                if (length > LONGEST_LINE && !unbreakable.test(line)) {
                    tooLong.add(name(file) + ":" + (i + 1) + " has " + length);
                }
            }
        }
        return tooLong;
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutCode(String text) {
        return text.replaceAll("(?s)```.*?```", "").replaceAll("(\\[`[^`]*`\\])|`[^`]*`", "$1");
    }

    private static List<Path> documents() {
        return files(".md").toList();
    }

    private static Stream<Path> sources() throws IOException {
        return files(".java").filter(file -> file.toString().contains("/src/test/"));
    }

    /** The project's own files with this ending, without build results and files of the version control. */
    private static Stream<Path> files(String ending) {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending)).filter(DocumentsTest::own).sorted().toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean own(Path file) {
        for (var part : ROOT.relativize(file)) {
            var name = part.toString();
            if (name.equals("target") || name.startsWith(".") || name.equals("node_modules")) {
                return false;
            }
        }
        return true;
    }

    private static String name(Path document) {
        return ROOT.relativize(document).toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
