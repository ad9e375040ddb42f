package replaydesk.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;

/**
 * Checks that decide, owes and evolve are pure. Finds the classes by their names, which are the same in every service.
 */
public final class PureFunctions {

    private static final Set<String> IMPURE = Set.of("java.time.Clock", "java.util.Random",
            "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom", "java.lang.Thread",
            "java.util.logging.Logger");

    private PureFunctions() {
    }

    /**
     * Fails when a pure class of the package reads a clock, random numbers or the outside, or depends on CDI, Vert.x,
     * Quarkus, Mutiny, JAX-RS or the log's runtime.
     * @param endings the endings of the simple names of pure classes (for example {@code Evolution}, {@code
     *     Obligations}, {@code ing})
     */
    public static void verify(String basePackage, String... endings) {
        var imported = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        var pure = new DescribedPredicate<JavaClass>("are pure") {
            @Override
            public boolean test(JavaClass type) {
                var outer = type.getEnclosingClass().orElse(type);
                for (var ending : endings) {
                    if (outer.getSimpleName().endsWith(ending)) {
                        return true;
                    }
                }
                return false;
            }
        };
        classes().that(pure).should().resideInAPackage(basePackage + "..").check(imported);
        noClasses().that(pure).should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "io.vertx..",
                "io.smallrye..", "jakarta.ws..", "jakarta.inject..", "jakarta.enterprise..", "java.io..", "java.nio.file..",
                "java.nio.channels..",
                "java.net..", "java.sql..", "org.apache.kafka..", "replaydesk.kit.kafka..", "replaydesk.kit.table..", "replaydesk.kit.projection..",
                "replaydesk.kit.append..", "replaydesk.kit.cases..", "replaydesk.kit.command..", "replaydesk.kit.http..",
                "replaydesk.kit.problem..", "replaydesk.kit.json..", "replaydesk.kit.referencelog..")
                .orShould().dependOnClassesThat(new DescribedPredicate<JavaClass>("are clocks, chance or the outside") {
                    @Override
                    public boolean test(JavaClass type) {
                        return IMPURE.contains(type.getName());
                    }
                })
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.util.UUID.class, "randomUUID")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime").check(imported);
    }
}
