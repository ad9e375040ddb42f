package replaydesk.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Starts a real Kafka and a real PostgreSQL for a service's tests: containers if a container engine answers, otherwise
 * processes from Maven artifacts. All tests of a module share them. Use it with {@code
 * @QuarkusTestResource(TestStack.class)}.
 */
public class TestStack implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var servers = TestServers.shared();
        var config = new HashMap<String, String>();
        config.put("kafka.bootstrap.servers", servers.bootstrapServers());
        config.put("replaydesk.log.partitions", String.valueOf(TestServers.PARTITIONS));
        config.put("quarkus.datasource.reactive.url", "postgresql://" + servers.databaseAddress());
        config.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://" + servers.databaseAddress());
        config.put("quarkus.datasource.username", servers.user());
        config.put("quarkus.datasource.password", servers.password());
        config.put("mp.jwt.verify.publickey.location", TestTokens.publicKeyLocation());
        config.put("quarkus.http.test-port", "0");
        return config;
    }

    @Override
    public void stop() {
        // the module's tests share them; they end with the JVM
    }
}
