package replaydesk.system.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A request to be sent. */
public final class Call {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(25);

    private final URI base;
    private final Map<String, String> headers;

    Call(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    public Call with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Call(base, Map.copyOf(more));
    }

    /** Adds this idempotency key. */
    public Call key(String key) {
        return with("Idempotency-Key", key);
    }

    /** Adds an idempotency key never used before. */
    public Call fresh() {
        return key(UUID.randomUUID().toString());
    }

    /** Bases the command on the view with this ETag. */
    public Call on(String etag) {
        return with("If-Match", etag);
    }

    /** Lets only a host answer that has read up to the position of this answer. */
    public Call after(Answer answer) {
        return with("Replaydesk-Position", answer.position());
    }

    public Answer get(String path) throws IOException {
        return send(path, request -> request.GET());
    }

    /** Sends the body as JSON; a string is sent as it is. */
    public Answer post(String path, Object body) throws IOException {
        return post(path, "application/json", body instanceof String text ? text : json(body));
    }

    public Answer post(String path, String mediaType, String body) throws IOException {
        return send(path, request -> request.header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
    }

    private Answer send(String path, java.util.function.UnaryOperator<HttpRequest.Builder> method) throws IOException {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT);
        headers.forEach(request::header);
        try {
            var response = Api.HTTP.send(method.apply(request).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
