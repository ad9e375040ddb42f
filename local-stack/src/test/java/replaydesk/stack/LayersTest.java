package replaydesk.stack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages of the stack: no cycles, layers that point down. */
class LayersTest {
    private static final String TOP = "replaydesk.stack";

    /** From the bottom up; what stands in one line knows nothing of each other. */
    private static final List<List<String>> LAYERS = List.of(
            List.of(in("process"), in("port"), in("secret"), in("mail")),
            List.of(in("kafka"), in("postgres"), in("service")),
            List.of(in("run")),
            List.of(in("layout")),
            List.of(TOP),
            List.of(in("command")));

    private static final JavaClasses STACK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(TOP);

    @Test
    void no_packages_need_each_other_in_a_circle() {
        slices().matching("replaydesk.(**)").should().beFreeOfCycles().check(STACK);
    }

    @Test
    void layers_point_down() {
        for (int i = 0; i < LAYERS.size(); i++) {
            for (String name : LAYERS.get(i)) {
                String[] others = Stream.concat(
                        LAYERS.get(i).stream().filter(other -> !other.equals(name)),
                        LAYERS.stream().skip(i + 1).flatMap(List::stream)).toArray(String[]::new);
                if (others.length > 0) {
                    noClasses().that().resideInAPackage(name)
                            .should().dependOnClassesThat().resideInAnyPackage(others).check(STACK);
                }
            }
        }
    }

    @Test
    void every_package_has_its_layer() {
        String[] all = LAYERS.stream().flatMap(List::stream).toArray(String[]::new);
        classes().should().resideInAnyPackage(all).check(STACK);
    }

    private static String in(String name) {
        return TOP + "." + name + "..";
    }
}
