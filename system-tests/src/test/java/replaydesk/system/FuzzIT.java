package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.stack.layout.Layout;
import replaydesk.system.api.Api;
import replaydesk.system.fuzz.RandomRequests;
import replaydesk.system.fuzz.RandomRequests.Sent;
import replaydesk.system.log.Agreement;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.Stack;

/**
 * Random requests, valid and broken, of all roles. None causes an internal error or stays without an answer, none shows
 * another organisation's case or our internals, and every host folds the resulting records alike.
 */
@InLayout(Layout.DESK)
@Order(6)
class FuzzIT {

    /** The duration of the test; set it with {@code -Dreplaydesk.fuzz.seconds=3600}, for example. */
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("replaydesk.fuzz.seconds", 20));
    private static final long SEED = Long.getLong("replaydesk.fuzz.seed", System.nanoTime());
    private static final String MARK = "for acme's eyes";
    private static final Set<String> STRANGERS = Set.of("robo", "gustav");
    private static final List<String> INSIDES = List.of("java.", "Exception", "io.vertx", "org.hibernate", "com.fasterxml", "replaydesk.kit", "select ");
    /** Statuses with which the HTTP server itself refuses a request, before our code sees it. */
    private static final Set<Integer> BEFORE_US = Set.of(414, 431);

    private final Api api = Stack.edge();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void whateverIsAskedTheAnswerIsClearAndNothingLeaks() throws Exception {
        System.out.println("[fuzz] seed " + SEED);
        var document = api.anybody().get("/q/openapi?format=json").expect(200).json();
        var requests = new RandomRequests(api, document, SEED);
        for (int i = 0; i < 5; i++) {
            var registered = api.as("desk").fresh().post("/api/v1/cases", Map.of("channel", "CHAT", "subject", MARK)).expect(201);
            requests.seen(registered.caseId().toString(), registered.etag());
        }
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (long end = System.nanoTime() + TIME.toNanos(); System.nanoTime() < end;) {
                var sent = requests.next();
                var answer = answer(http, sent);
                statuses.merge(answer.statusCode(), 1, Integer::sum);
                judge(sent, answer);
                note(requests, sent, answer);
            }
        }
        System.out.println("[fuzz] " + statuses);
        assertThat(statuses).containsKeys(200, 201, 400, 403, 404);
        Agreement.withoutFaults();
    }

    private static HttpResponse<String> answer(HttpClient http, Sent sent) throws InterruptedException {
        try {
            return http.send(sent.request(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + described(sent), e);
        }
    }

    private static void judge(Sent sent, HttpResponse<String> answer) {
        var text = answer.body();
        int status = answer.statusCode();
        var what = described(sent) + "\n-> " + status + ": " + (text.length() < 600 ? text : text.substring(0, 600));
        boolean later = status == 503 && answer.headers().firstValue("Retry-After").isPresent();
        assertThat(status < 500 || later).as(what).isTrue();
        assertThat(INSIDES.stream().filter(text::contains)).as(what).isEmpty();
        if (status >= 400 && !BEFORE_US.contains(status)) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("none")).as(what).startsWith("application/problem+json");
        }
        if (sent.user() == null || STRANGERS.contains(sent.user())) {
            assertThat(text).as(what).doesNotContain(MARK);
        }
    }

    private static void note(RandomRequests requests, Sent sent, HttpResponse<String> answer) {
        var path = sent.request().uri().getPath();
        var etag = answer.headers().firstValue("ETag");
        if (etag.isPresent() && answer.statusCode() < 300) {
            Stream.of(path.split("/")).filter(part -> part.length() == 36).findFirst().ifPresent(id -> requests.seen(id, etag.get()));
        }
    }

    private static String described(Sent sent) {
        var description = sent.description();
        return sent.request().uri() + " " + sent.request().headers().map().entrySet().stream()
                .filter(header -> !header.getKey().equals("Authorization")).toList()
                + "\n" + (description.length() < 1_000 ? description : description.substring(0, 1_000));
    }
}
