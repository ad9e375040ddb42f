package replaydesk.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static final JavaClasses CONTRACT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("replaydesk.events");

    @Test
    void theContractNeedsNothingButJavaAndJackson() {
        classes().should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "com.fasterxml.jackson..", "replaydesk.events..")
                .check(CONTRACT);
    }

    @Test
    void theVerdictKnowsNoEvents() {
        noClasses().that().resideInAPackage("replaydesk.events.log..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("replaydesk.events.catalogue..", "replaydesk.events.codec..", "com.fasterxml..")
                .check(CONTRACT);
    }

    @Test
    void itsPackagesFormNoCycle() {
        slices().matching("replaydesk.events.(*)..").should().beFreeOfCycles().check(CONTRACT);
    }

    @Test
    void nothingReadsTheClockOrInventsIds() {
        noClasses().should().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(java.util.UUID.class, "randomUUID")
                .check(CONTRACT);
    }
}
