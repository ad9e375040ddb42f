package replaydesk.bench.measure.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.DeskCommand;
import replaydesk.events.value.Channel;

/** Generates the requests of the load. The requests of a seed are always the same, and none comes twice. */
public final class Requests {

    private static final String CASES = "/api/v1/cases";
    private static final String TEXT =
            "Since the update of yesterday the client cannot open the report any more; it shows an error after the "
                    + "login, and nobody in our office can reach the server. Restarting did not help. Please have a "
                    + "look. ";

    private final SplittableRandom random;

    public Requests(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Supplies registrations of some 600 bytes. */
    public Supplier<Call> registrations(boolean keyed) {
        return () -> new Call(CASES, keyed ? key() : null, Buffer.buffer(DeskClient.bytes(registration())));
    }

    /** Returns the next registration. */
    public DeskCommand.Register registration() {
        int who = random.nextInt(5_000);
        var requester = new DeskCommand.Register.Contact("requester-" + who, null, "Rita Example " + who,
                "rita" + who + "@acme.example", null, null);
        return new DeskCommand.Register("acme", requester, Channel.API,
                "Report cannot be opened " + random.nextInt(100_000), TEXT + TEXT, "mail", "en", null);
    }

    /** Supplies messages of some 250 bytes, each on a random one of these cases. */
    public Supplier<Call> messages(List<UUID> cases) {
        return () -> new Call(CASES + "/" + cases.get(random.nextInt(cases.size())) + "/messages", key(), message());
    }

    /** Supplies messages on these cases, each case once; no more calls than cases. */
    public Supplier<Call> messagesInTurn(List<UUID> cases) {
        var turn = cases.iterator();
        return () -> new Call(CASES + "/" + turn.next() + "/messages", key(), message());
    }

    /** Supplies reads of a host's state of these cases, each case once. */
    public static Supplier<Call> reads(List<UUID> cases) {
        var turn = cases.iterator();
        return () -> new Call("/log/cases/" + turn.next(), null, null);
    }

    /** Supplies reads of a host's state of random ones of these cases. */
    public Supplier<Call> anyReads(List<UUID> cases) {
        return () -> new Call("/log/cases/" + cases.get(random.nextInt(cases.size())), null, null);
    }

    private Buffer message() {
        return new JsonObject().put("text", TEXT + random.nextInt(100_000)).toBuffer();
    }

    /** Returns the next idempotency key. */
    public String key() {
        return Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
    }
}
