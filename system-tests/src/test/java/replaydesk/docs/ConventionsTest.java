package replaydesk.docs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import replaydesk.events.catalogue.Stage;

/** The conventions that hold in every module: layers, names, and a word on every package. */
class ConventionsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    /** Names that say nothing of what is inside. */
    private static final Pattern DRAWER =
            Pattern.compile("(?i)(utils?|impls?|helpers?|managers?|common|misc|dtos?)");
    private static final Pattern DRAWER_CLASS = Pattern.compile(".*(Utils?|Impl|Helper|Manager|Dto)");
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("replaydesk");

    static Stream<String> stages() {
        return Stream.concat(Stream.of(Stage.values()).map(Stage::key), Stream.of("history"))
                .map(key -> "replaydesk." + key);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void noPackagesOfAStageNeedEachOtherInACircle(String stage) {
        slices().matching(stage + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aStageKnowsNoOtherStageAndNotTheEdge(String stage) {
        var others = Stream.concat(stages().filter(other -> !other.equals(stage)), Stream.of("replaydesk.gateway"))
                .map(other -> other + "..").toArray(String[]::new);
        noClasses().that().resideInAPackage(stage + "..").should().dependOnClassesThat().resideInAnyPackage(others)
                .check(CLASSES);
    }

    @Test
    void theRuntimeAndTheEdgeKnowNoStage() {
        noClasses().that().resideInAnyPackage("replaydesk.kit..", "replaydesk.gateway..", "replaydesk.events..",
                "replaydesk.problem..")
                .should().dependOnClassesThat().resideInAnyPackage(stages().map(name -> name + "..")
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void pathsStandInResourcesAlone() {
        classes().that().areAnnotatedWith("jakarta.ws.rs.Path").should().haveSimpleNameEndingWith("Resource")
                .check(CLASSES);
        methods().that().areAnnotatedWith("jakarta.ws.rs.Path").should().beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource").check(CLASSES);
    }

    @Test
    void noNameSaysNothing() {
        assertThat(sources().map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> DRAWER_CLASS.matcher(name).matches())).isEmpty();
        assertThat(packages().filter(folder -> DRAWER.matcher(folder.getFileName().toString()).matches())).isEmpty();
    }

    @Test
    void everyPackageSaysWhatLivesThere() {
        assertThat(packages()
                .filter(folder -> folder.toString().contains("/src/main/java/"))
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))).isEmpty();
    }

    @Test
    void everyModuleHasAReadme() throws IOException {
        try (var folders = Files.list(ROOT)) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .filter(folder -> !Files.exists(folder.resolve("README.md")))).isEmpty();
        }
    }

    /** Returns the folders with Java files. */
    private static Stream<Path> packages() {
        return sources().map(Path::getParent).distinct();
    }

    private static Stream<Path> sources() {
        try (var modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src")).filter(Files::isDirectory).toList().stream()
                    .flatMap(ConventionsTest::javaFiles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return List.copyOf(files.filter(file -> file.toString().endsWith(".java")).toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
