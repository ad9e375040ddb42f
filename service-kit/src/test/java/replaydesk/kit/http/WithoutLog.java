package replaydesk.kit.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** Profile with HTTP and identity alone: no Kafka, no PostgreSQL. */
public class WithoutLog implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.devservices.enabled", "false",
                "quarkus.datasource.active", "false",
                "quarkus.datasource.reactive.active", "false",
                "quarkus.flyway.active", "false",
                "mp.messaging.incoming.case-events.enabled", "false",
                "mp.messaging.outgoing.event-log.enabled", "false",
                "mp.messaging.outgoing.event-log-background.enabled", "false",
                "quarkus.arc.exclude-types",
                String.join(",",
                        java.util.stream.Stream
                                .of("host", "kafka", "table", "partition", "projection", "await", "cases", "append",
                                        "obligation", "rebuild", "maintenance", "command", "endpoint",
                                        "endpoint.reference", "referencelog", "aggregatelog")
                                .map(name -> "replaydesk.kit." + name + ".*").toList()));
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(IssuerResource.class));
    }
}
