package replaydesk.bench.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.util.Map;

/**
 * The API as one user sees it, at the edge or at a host's own port. Repeats nothing: only the caller knows what to do
 * with an answer other than success. Every request blocks its caller until it is answered, or fails with {@link
 * NoAnswerException}.
 */
public final class DeskClient {

    /** Path of the cases, from the root. */
    public static final String CASES = "/api/v1/cases";
    private static final String JSON = "Content-Type: application/json\r\n";

    private final HttpTransport transport;
    private final URI base;
    /** The header lines of every request, each with its line end. */
    private final String ownHeaders;

    private DeskClient(HttpTransport transport, URI base, String ownHeaders) {
        this.transport = transport;
        this.base = base;
        this.ownHeaders = ownHeaders;
    }

    /**
     * Returns the desk of a demo user, with a token of the edge's local issuer.
     *
     * @throws IllegalStateException when the edge gives no token
     */
    public static DeskClient of(HttpTransport transport, URI edge, String user) {
        var answer = transport.exchange(edge, new Request("POST", "/api/v1/tokens", JSON, bytes(Map.of("user", user))));
        var token = answer.json().path("token").asText();
        if (!answer.accepted() || token.isEmpty()) {
            throw new IllegalStateException("Expected a token for " + user + ", but the edge answered " + answer);
        }
        return withToken(transport, edge, token);
    }

    /** Returns the desk of the token's holder. */
    public static DeskClient withToken(HttpTransport transport, URI base, String token) {
        return new DeskClient(transport, base, "Authorization: Bearer " + token + "\r\n");
    }

    /** Returns the desk of a caller without a login. */
    public static DeskClient stranger(HttpTransport transport, URI edge) {
        return new DeskClient(transport, edge, "");
    }

    /** Returns the same user's desk at another address: a host's own port. */
    public DeskClient at(URI host) {
        return new DeskClient(transport, host, ownHeaders);
    }

    /** Returns the same user's desk whose requests carry this correlation id. */
    public DeskClient correlated(String id) {
        return new DeskClient(transport, base, ownHeaders + line("Replaydesk-Correlation-Id", id));
    }

    /** Registers a case; a repeat with the same key yields the same case. */
    public Answer register(DeskCommand.Register command, String key) {
        return post(CASES, bytes(command), key, View.NONE);
    }

    /**
     * Sends a command on a case.
     *
     * @param reference the case's id or number
     * @param key the idempotency key, under which a repeat gets the first answer; null for none
     * @param view the view shown; its ETag is sent with a command that is decided on a view
     */
    public Answer send(String reference, DeskCommand command, String key, View view) {
        return post(command.address(reference), bytes(command), key,
                command.onView() ? view : view.positionOnly());
    }

    /** Writes a body as the bytes to send. */
    public static byte[] bytes(Object body) {
        try {
            return HttpTransport.JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Expected a body that can be written, but " + e.getMessage(), e);
        }
    }

    /** Posts bytes made before to a path from the root. */
    public Answer post(String path, byte[] body, String key, View view) {
        var headers = ownHeaders + JSON + line("Replaydesk-Position", view.position()) + line("Idempotency-Key", key)
                + line("If-Match", view.etag());
        return transport.exchange(base, new Request("POST", path, headers, body));
    }

    /**
     * Saves a document of the reference data.
     *
     * @param etag the newest version as shown; null for a document that is to be new
     */
    public Answer save(String path, byte[] body, String etag) {
        var headers = ownHeaders + JSON + line("If-Match", etag) + (etag == null ? line("If-None-Match", "*") : "");
        return transport.exchange(base, new Request("PUT", path, headers, body));
    }

    /** Retires a document of the reference data; the ETag is that of its newest version. */
    public Answer retire(String path, String etag) {
        return transport.exchange(base, new Request("DELETE", path, ownHeaders + line("If-Match", etag), null));
    }

    /** Reads the case from history, at the position or later. */
    public Answer read(String reference, String position) {
        return get(CASES + "/" + reference, position);
    }

    /** Reads any path from the root; the position may be null. */
    public Answer get(String path, String position) {
        var headers = ownHeaders + line("Replaydesk-Position", position);
        return transport.exchange(base, new Request("GET", path, headers, null));
    }

    private static String line(String name, String value) {
        return value == null ? "" : name + ": " + value + "\r\n";
    }
}
