package replaydesk.text;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PlainJavaTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("replaydesk.text");

    @Test
    void needsNoFramework() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "jakarta..", "io.vertx..",
                "io.smallrye..", "org.apache.kafka..", "replaydesk.kit..", "replaydesk.events..").check(MODULE);
    }

    @Test
    void noPackagesNeedEachOtherInACircle() {
        slices().matching("replaydesk.text.(*)..").should().beFreeOfCycles().check(MODULE);
    }
}
