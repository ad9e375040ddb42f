package replaydesk.kit.table;

import io.agroal.api.AgroalDataSource;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import replaydesk.kit.host.HostedStages;

/**
 * Migrates the tables that outlive projections: the host's list of generations in the host's schema, and each stage's
 * durable tables in the stage's schema, whichever host runs it. Each schema has a migration history of its own.
 */
@Singleton
public final class Migrations {

    private final AgroalDataSource database;
    private final HostedStages stages;

    Migrations(AgroalDataSource database, HostedStages stages) {
        this.database = database;
        this.stages = stages;
    }

    /**
     * Migrates all schemas to this code's version; fails with an {@link IllegalStateException} when one has a newer
     * version.
     */
    public Uni<Void> migrate() {
        return Uni.createFrom().<Void>item(() -> {
            migrate(stages.host(), "db/host", "host_history");
            stages.all().stream().map(stage -> stage.name()).filter(Migrations::isDurable)
                    .forEach(name -> migrate(name, durable(name), "stage_history"));
            return null;
        }).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static boolean isDurable(String stage) {
        return Thread.currentThread().getContextClassLoader().getResource(durable(stage)) != null;
    }

    private static String durable(String stage) {
        return "db/" + stage + "/durable";
    }

    private void migrate(String schema, String location, String history) {
        try {
            // a host of one stage has the stage's name: both keep their tables, and a history each, in one schema
            Flyway.configure(Thread.currentThread().getContextClassLoader()).dataSource(database).schemas(schema)
                    .defaultSchema(schema).locations(location).table(history).ignoreMigrationPatterns(new String[0])
                    .failOnMissingLocations(true).baselineOnMigrate(true).baselineVersion("0").load().migrate();
        } catch (FlywayValidateException e) {
            throw new IllegalStateException("Expected the schema " + schema
                    + " to be of this version or an older one, but it was"
                    + " migrated by other code: run the version that did, or one after it (" + e.getMessage() + ")", e);
        }
    }
}
