package replaydesk.system.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import replaydesk.stack.service.ServiceProcess;
import replaydesk.system.api.Api;

/** The health of an instance, as it reports it. */
public final class Health {

    private Health() {
    }

    /** The number of partitions that the instance owns. */
    public static int partitions(ServiceProcess instance) {
        return projection(instance).path("partitions").asInt();
    }

    /** Reads the projection's part of the instance's readiness. */
    public static JsonNode projection(ServiceProcess instance) {
        try {
            for (var check : new Api(instance.uri()).anybody().get("/q/health/ready").json().path("checks")) {
                if (check.path("name").asText().equals("projection")) {
                    return check.path("data");
                }
            }
            throw new AssertionError("no projection in the readiness of " + instance.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
