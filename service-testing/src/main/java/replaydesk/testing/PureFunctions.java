package replaydesk.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks that decisions, obligations and evolutions are pure. Finds the classes by their places, which are the same in
 * every stage.
 */
public final class PureFunctions {

    private static final Set<String> IMPURE = Set.of("java.time.Clock", "java.util.Random",
            "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom", "java.lang.Thread",
            "java.util.logging.Logger");

    private static final String[] OUTSIDE = {"io.quarkus..", "io.vertx..", "io.smallrye..", "jakarta.ws..",
            "jakarta.inject..", "jakarta.enterprise..", "java.io..", "java.nio.file..", "java.nio.channels..",
            "java.net..", "java.sql..", "org.apache.kafka..", "replaydesk.kit.kafka..", "replaydesk.kit.table..",
            "replaydesk.kit.projection..", "replaydesk.kit.append..", "replaydesk.kit.cases..",
            "replaydesk.kit.command..", "replaydesk.kit.http..", "replaydesk.kit.problem..", "replaydesk.kit.json..",
            "replaydesk.kit.referencelog..", "replaydesk.kit.aggregatelog.."};
    /** Makes a kind of reference data a bean that a host finds; it says nothing of what the kind does. */
    private static final String SINGLETON = "jakarta.inject.Singleton";

    private PureFunctions() {
    }

    /**
     * Fails when a pure class of the stage reads a clock, random numbers or the outside, or depends on CDI, Vert.x,
     * Quarkus, Mutiny, JAX-RS or the log's runtime. Pure are the package {@code evolution}, the class {@code
     * Obligations}, and the decision of each command.
     *
     * @param stage the stage's package
     * @param more  further packages and classes of the stage that are pure, for example {@code reference} or {@code
     *              mail.Letter}
     */
    public static void verify(String stage, String... more) {
        var imported = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(stage);
        var places = Stream.concat(Stream.of("evolution", "Obligations"), Stream.of(more))
                .map(place -> stage + "." + place).toList();
        var pure = new DescribedPredicate<JavaClass>("are pure") {
            @Override
            public boolean test(JavaClass type) {
                var name = type.getName().split("\\$", 2)[0];
                return name.endsWith("Decision")
                        || places.stream().anyMatch(place -> name.equals(place) || name.startsWith(place + "."));
            }
        };
        classes().that(pure).should().resideInAPackage(stage + "..").check(imported);
        noClasses().that(pure).should()
                .dependOnClassesThat(resideInAnyPackage(OUTSIDE).and(not(name(SINGLETON).forSubtype())))
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
