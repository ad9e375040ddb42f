package replaydesk.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks the packages of the runtime: no cycles, layers that point down, HTTP only where it belongs. */
class LayersTest {

    /** The layers from the bottom up; packages of one layer must not depend on each other. */
    private static final List<List<String>> LAYERS = List.of(List.of("fault", "operate", "link", "reference"),
            List.of("stage"), List.of("aggregate"), List.of("host"), List.of("kafka"),
            List.of("table", "referencelog", "aggregatelog"),
            List.of("partition"), List.of("projection"), List.of("await"),
            List.of("problem"), List.of("http"), List.of("identity", "openapi", "json"), List.of("access"),
            List.of("cases"), List.of("append"),
            List.of("obligation", "maintenance"), List.of("rebuild"), List.of("command"), List.of("endpoint"));
    private static final List<String> BELOW_HTTP = LAYERS.stream().takeWhile(layer -> !layer.contains("http"))
            .flatMap(List::stream).toList();

    private static final JavaClasses KIT =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("replaydesk.kit");

    @Test
    void noPackagesNeedEachOtherInACircle() {
        slices().matching("replaydesk.kit.(*)..").should().beFreeOfCycles().check(KIT);
    }

    @Test
    void layersPointDown() {
        for (int i = 0; i < LAYERS.size(); i++) {
            for (var name : LAYERS.get(i)) {
                var others = Stream.concat(LAYERS.get(i).stream().filter(other -> !other.equals(name)),
                        LAYERS.stream().skip(i + 1).flatMap(List::stream)).map(LayersTest::of).toArray(String[]::new);
                if (others.length > 0) {
                    noClasses().that().resideInAPackage(of(name)).should().dependOnClassesThat()
                            .resideInAnyPackage(others).check(KIT);
                }
            }
        }
    }

    @Test
    void everyPackageHasItsLayer() {
        classes().should()
                .resideInAnyPackage(LAYERS.stream().flatMap(List::stream).map(LayersTest::of).toArray(String[]::new))
                .check(KIT);
    }

    @Test
    void belowTheEdgeNobodyKnowsOfHttp() {
        noClasses().that().resideInAnyPackage(BELOW_HTTP.stream().map(LayersTest::of).toArray(String[]::new))
                .or().resideInAnyPackage(of("append"), of("obligation"), of("maintenance"), of("rebuild"))
                .should().dependOnClassesThat().resideInAPackage("jakarta.ws.rs..").check(KIT);
    }

    @Test
    void stagesAndTheirListDoNoWorkOfTheirOwn() {
        noClasses().that().resideInAnyPackage(of("stage"), of("host")).should().dependOnClassesThat()
                .resideInAnyPackage("java.io..",
                        "java.nio..", "java.net..", "java.sql..", "io.vertx..", "io.quarkus..", "io.smallrye.mutiny..",
                        "org.apache.kafka..")
                .check(KIT);
    }

    private static String of(String name) {
        return "replaydesk.kit." + name + "..";
    }
}
