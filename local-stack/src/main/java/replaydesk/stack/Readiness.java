package replaydesk.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a service whether it is ready. */
final class Readiness {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Readiness() {
    }

    static boolean of(URI service) {
        try {
            return ask(service).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The service's own words, or why it could not be asked. */
    static String said(URI service) {
        try {
            return ask(service).body().replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            return "nothing (" + e + ")";
        }
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
}
