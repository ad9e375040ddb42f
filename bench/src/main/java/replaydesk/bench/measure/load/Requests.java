package replaydesk.bench.measure.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;

/** The requests that the load consists of; those of a seed are always the same, and none comes twice. */
public final class Requests {

    private static final String CASES = "/api/v1/cases";
    private static final String TEXT = "Since the update of yesterday the client cannot open the report any more; it shows an error"
            + " after the login, and nobody in our office can reach the server. Restarting did not help. Please have a look. ";

    private final SplittableRandom random;

    public Requests(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Registrations of some 600 bytes. */
    public Supplier<Call> registrations(boolean keyed) {
        return () -> {
            int who = random.nextInt(5_000);
            var body = new JsonObject().put("channel", "API").put("subject", "Report cannot be opened " + random.nextInt(100_000))
                    .put("description", TEXT + TEXT).put("product", "mail").put("language", "en").put("organisation", "acme")
                    .put("requester", new JsonObject().put("id", "requester-" + who).put("name", "Rita Example " + who)
                            .put("email", "rita" + who + "@acme.example"));
            return new Call(CASES, keyed ? key() : null, body.toBuffer());
        };
    }

    /** Messages of some 250 bytes on these cases, at random. */
    public Supplier<Call> messages(List<UUID> cases) {
        return () -> new Call(CASES + "/" + cases.get(random.nextInt(cases.size())) + "/messages", key(), message());
    }

    private Buffer message() {
        return new JsonObject().put("text", TEXT + random.nextInt(100_000)).toBuffer();
    }

    private String key() {
        return Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
    }
}
