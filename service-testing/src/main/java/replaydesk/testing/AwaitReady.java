package replaydesk.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** Waits before each test until the service answers that it is ready, for at most two minutes. */
public class AwaitReady implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (context.getTestInstance().getClass().isAnnotationPresent(NeverReady.class)) {
            return;
        }
        var ready = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class) + "/q/health/ready");
        try (var client = HttpClient.newHttpClient()) {
            Awaitility.await("readiness").atMost(Duration.ofMinutes(2)).pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(100)).until(() -> answers(client, ready));
        }
    }

    private static boolean answers(HttpClient client, URI ready) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
