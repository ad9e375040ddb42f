package replaydesk.stack.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Asks a service whether it is ready. */
public final class Readiness {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Readiness() {
    }

    /** Tells whether the service reports that it is ready now. */
    public static boolean of(URI service) {
        return now(service).ready();
    }

    /** Returns the service's answer now; not ready and not building if it gives none. */
    static Answer now(URI service) {
        try {
            HttpResponse<String> response = ask(service);
            return new Answer(response.statusCode() == 200, building(response.body()));
        } catch (IOException e) {
            return new Answer(false, Optional.empty());
        }
    }

    /** Returns the service's own words, or the reason why it could not be asked. */
    static String said(URI service) {
        try {
            return ask(service).body().replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            return "nothing (" + e + ")";
        }
    }

    /** Reads the check "projection" of a health document; empty unless the projection is being built. */
    static Optional<ProjectionProgress> building(String document) {
        try {
            for (JsonNode check : JSON.readTree(document).path("checks")) {
                JsonNode data = check.path("data");
                if (check.path("name").asText().equals("projection")
                        && data.path("state").asText().equals("building")) {
                    return Optional.of(new ProjectionProgress(data.path("built").asLong(), data.path("end").asLong()));
                }
            }
        } catch (JsonProcessingException e) {
            // The document is not JSON and names no projection.
        }
        return Optional.empty();
    }

    private static HttpResponse<String> ask(URI service) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The state that a service reports. */
    record Answer(boolean ready, Optional<ProjectionProgress> building) {
    }
}
