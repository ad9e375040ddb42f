package replaydesk.system.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import replaydesk.system.fuzz.RandomRequests.Sent;
import replaydesk.system.stack.Stack;

/** Sends random requests, and checks that each answer is clear: no internal error, and no internals shown. */
public final class FuzzClient implements AutoCloseable {

    /** The paths below which requesters open links without a login. */
    private static final List<String> LINKS = List.of("/api/v1/solutions/", "/api/v1/vendor-consents/",
            "/api/v1/work-offers/");
    private static final List<String> INSIDES = List.of("java.", "Exception", "io.vertx", "org.hibernate",
            "com.fasterxml", "replaydesk.kit", "select ");
    private static final int SHOWN = 1_000;
    private static final int LOGGED = 4_000;
    private static final int MOST_FAULTS = 20;
    private static final Pattern CORRELATION_ID = Pattern.compile("\"correlationId\":\"([^\"]+)\"");

    private final RandomRequests requests;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    public FuzzClient(RandomRequests requests) {
        this.requests = requests;
    }

    /** Returns the number of answers by status. */
    public Map<Integer, Integer> statuses() {
        return statuses;
    }

    public int answered() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Fails with every fault of ours so far: they are gathered, so that one run tells of all. */
    public void assertNoFaults() {
        assertThat(faults).as("faults of ours").isEmpty();
    }

    /** Sends the request; fails when its answer is not clear. */
    public HttpResponse<String> send(Sent sent) throws InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = http.send(sent.request(), answered -> new FirstBytes());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + described(sent), e);
        }
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        judge(sent, answer);
        note(sent, answer);
        return answer;
    }

    private void judge(Sent sent, HttpResponse<String> answer) {
        var text = answer.body();
        int status = answer.statusCode();
        var what = described(sent, answer);
        boolean later = status == 503 && answer.headers().firstValue("Retry-After").isPresent();
        if (status >= 500 && !later && faults.size() < MOST_FAULTS) {
            faults.add(what + logged(answer));
        }
        assertThat(INSIDES.stream().filter(text::contains)).as(what).isEmpty();
        if (status >= 400 && !isPage(sent, answer)) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("none")).as(what)
                    .startsWith("application/problem+json");
        }
    }

    /** Tells whether a browser got a page behind a link, as it does also where the link opens nothing. */
    private static boolean isPage(Sent sent, HttpResponse<String> answer) {
        return LINKS.stream().anyMatch(sent.request().uri().getPath()::startsWith)
                && sent.request().headers().firstValue("Accept").filter(it -> it.contains("text/html")).isPresent()
                && answer.headers().firstValue("Content-Type").filter(it -> it.startsWith("text/html")).isPresent();
    }

    private void note(Sent sent, HttpResponse<String> answer) {
        var etag = answer.headers().firstValue("ETag");
        if (etag.isPresent() && answer.statusCode() < 300) {
            Stream.of(sent.request().uri().getPath().split("/")).filter(part -> part.length() == 36).findFirst()
                    .ifPresent(id -> requests.seen(id, etag.get()));
        }
    }

    /** The exchange as a failure tells of it. */
    public static String described(Sent sent, HttpResponse<String> answer) {
        return described(sent) + "\n-> " + answer.statusCode() + ": " + cut(answer.body());
    }

    private static String described(Sent sent) {
        return sent.request().uri() + " " + sent.request().headers().map().entrySet().stream()
                .filter(header -> !header.getKey().equals("Authorization")).toList() + "\n" + cut(sent.description());
    }

    /** Returns what the services logged of a fault. */
    private static String logged(HttpResponse<String> answer) {
        var id = CORRELATION_ID.matcher(answer.body());
        if (answer.statusCode() != 500 || !id.find()) {
            return "";
        }
        return Stack.logged(id.group(1)).stream().map(line -> "\n" + line.substring(0, Math.min(line.length(), LOGGED)))
                .collect(Collectors.joining());
    }

    private static String cut(String text) {
        return text.length() < SHOWN ? text : text.substring(0, SHOWN);
    }

    @Override
    public void close() {
        http.close();
    }
}
