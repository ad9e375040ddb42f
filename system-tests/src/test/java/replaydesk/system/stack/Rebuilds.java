package replaydesk.system.stack;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import replaydesk.stack.service.StackService;
import replaydesk.system.log.Projection;

/** Rebuilds projections at an operator's request. */
public final class Rebuilds {

    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    private Rebuilds() {
    }

    /** Rebuilds the projection of the service's host; returns the new generation once it is active. */
    public static Projection of(StackService service) throws IOException {
        var before = Projection.of(service);
        var own = Stack.at(service);
        own.as("anna").post("/log/rebuild", "").expectProblem(403, "forbidden");
        own.as("root").post("/log/rebuild", "").expect(202);
        await("the rebuild of " + service.word()).atMost(TIMEOUT).pollInterval(Duration.ofMillis(100)).until(() -> {
            var answer = own.as("root").get("/log/rebuild");
            if (answer.status() == 503) {
                return false;
            }
            var state = answer.expect(200).json();
            if (state.path("phase").asText().equals("FAILED")) {
                throw new IllegalStateException(state.toString());
            }
            return state.path("phase").asText().equals("DONE");
        });
        var after = Projection.of(service);
        if (after.schema().equals(before.schema())) {
            throw new AssertionError("Expected another generation than " + before.schema());
        }
        return after;
    }
}
