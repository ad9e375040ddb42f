package replaydesk.bench.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.util.Map;

/**
 * The API as one user sees it, at the gateway or at a service's own port. Nothing is repeated here: what an answer other
 * than success is worth, only the caller knows.
 */
public final class Desk {

    static final String CASES = "/api/v1/cases";

    private final Wire wire;
    private final URI base;
    private final String bearer;

    private Desk(Wire wire, URI base, String bearer) {
        this.wire = wire;
        this.base = base;
        this.bearer = bearer;
    }

    /**
     * A demo user's place at the desk, with a token of the gateway's local issuer.
     *
     * @throws IllegalStateException when the gateway gives none
     */
    public static Desk of(Wire wire, URI gateway, String user) {
        var answer = Wire.await(wire.exchange(HttpMethod.POST, gateway, "/api/v1/tokens",
                MultiMap.caseInsensitiveMultiMap().add("Content-Type", "application/json"), bytes(Map.of("user", user))));
        var token = answer.json().path("token").asText();
        if (!answer.accepted() || token.isEmpty()) {
            throw new IllegalStateException("Expected a token for " + user + ", but the gateway answered " + answer);
        }
        return new Desk(wire, gateway, "Bearer " + token);
    }

    /** The place of whoever has no login. */
    public static Desk stranger(Wire wire, URI gateway) {
        return new Desk(wire, gateway, null);
    }

    /** The same user at another address: a single service's own port. */
    public Desk at(URI service) {
        return new Desk(wire, service, bearer);
    }

    /** Opens a case; with a key, repeating it is the same case. */
    public Future<Answer> register(DeskCommand.Register command, String key) {
        return post(CASES, bytes(command), key, View.NONE);
    }

    /**
     * Asks something of a case.
     *
     * @param reference the case's id or number
     * @param key       names the command, so that a repeat gives the first answer; null for none
     * @param view      what was shown; its ETag goes along where the command is decided on a view
     */
    public Future<Answer> send(String reference, DeskCommand command, String key, View view) {
        return post(command.address(reference), bytes(command), key,
                command.onView() ? view : view.positionOnly());
    }

    /** The body as it will be sent. */
    public static byte[] bytes(Object body) {
        try {
            return Wire.JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Expected a body that can be written, but " + e.getMessage(), e);
        }
    }

    /** A post of bytes made before; path from the root. */
    public Future<Answer> post(String path, byte[] body, String key, View view) {
        var headers = headers(view.position());
        headers.add("Content-Type", "application/json");
        if (key != null) {
            headers.add("Idempotency-Key", key);
        }
        if (view.etag() != null) {
            headers.add("If-Match", view.etag());
        }
        return wire.exchange(HttpMethod.POST, base, path, headers, body);
    }

    /** The case as history has it, at the position or later. */
    public Future<Answer> read(String reference, String position) {
        return get(CASES + "/" + reference, position);
    }

    /** Any path from the root; the position may be null. */
    public Future<Answer> get(String path, String position) {
        return wire.exchange(HttpMethod.GET, base, path, headers(position), null);
    }

    private MultiMap headers(String position) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        if (bearer != null) {
            headers.add("Authorization", bearer);
        }
        return position == null ? headers : headers.add("Replaydesk-Position", position);
    }
}
