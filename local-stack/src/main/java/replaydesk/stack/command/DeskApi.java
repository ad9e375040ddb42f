package replaydesk.stack.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** The API of a desk, as the launcher calls it. */
final class DeskApi implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    /**
     * @param address without a slash at its end
     * @param token   null for operations that need none
     */
    DeskApi(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Returns the same desk for who has this token. */
    DeskApi as(String bearer) {
        return new DeskApi(address, bearer);
    }

    /** Returns a token for a demo user; fails when the local issuer gives none. */
    String tokenOf(String user) {
        HttpResponse<String> answer = post("/api/v1/tokens", JSON.valueToTree(Map.of("user", user)));
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    "The desk gave no token for " + user + ": " + answer.statusCode() + " " + answer.body());
        }
        return read(answer).path("token").asText();
    }

    /** Returns what a path answers; fails when it is not a success. */
    JsonNode get(String path) {
        HttpResponse<String> answer = send("GET", path, null, Map.of());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Expected " + path + " to answer, but it says " + answer.statusCode() + " "
                    + answer.body());
        }
        return read(answer);
    }

    /** Puts a value and returns the answer, whatever it says. */
    HttpResponse<String> put(String path, JsonNode value, Map<String, String> headers) {
        return send("PUT", path, value, headers);
    }

    /** Posts a value and returns the answer, whatever it says. */
    HttpResponse<String> post(String path, JsonNode value) {
        return send("POST", path, value, Map.of());
    }

    /** Reads the answer as JSON. */
    static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("Expected the desk to answer JSON, but " + e.getMessage(), e);
        }
    }

    /** Returns the text as one segment of a path. */
    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpResponse<String> send(String method, String path, JsonNode body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE)
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body.toString()));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("Expected the desk at " + address + " to answer, but " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the desk at " + address, e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
