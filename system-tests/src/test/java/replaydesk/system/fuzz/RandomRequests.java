package replaydesk.system.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import replaydesk.system.api.Api;

/**
 * Random requests of all users: operations of the document, with values that mostly fit and headers that sometimes fit.
 */
public final class RandomRequests {

    /** The users, including some of another organisation. */
    private static final List<String> USERS = List.of("anna", "lena", "alex", "ivan", "root", "desk", "robo", "rita",
            "gustav");
    private static final List<String> ETAGS = List.of("\"1;life=1\"", "\"999999999;life=1\"", "*", "x",
            "\"1;nothing=1\"", "W/\"1\"", "\"-1;life=-1\"");
    private static final List<String> ACCEPTED = List.of("text/html", "///", "*/*", "application/json",
            "image/png, */*;q=0.1", "application/xml");
    private static final List<String> POSITIONS = List.of("case-events:0@0", "case-events:999999@1", "x",
            "case-events:0@0,case-events:1@0");
    private static final List<String> TRACES = List.of("x", "00-" + "a".repeat(32) + "-" + "b".repeat(16) + "-01",
            "x".repeat(3_000), "x".repeat(30_000));
    private static final List<String> BROKEN = List.of("", "{", "[1,", "null", "\"x\"", "{\"a\":".repeat(500));

    /**
     * A request with its sender.
     *
     * @param user the user whose token it carries; null for none
     */
    public record Sent(String user, String description, HttpRequest request) {
    }

    private final Api api;
    private final Random random;
    private final RandomValues values;
    private final List<Operation> operations;
    private final Operation register;
    private final Map<String, String> cases = new LinkedHashMap<>();

    /** @param document the OpenAPI document of the edge */
    public RandomRequests(Api api, JsonNode document, long seed) {
        this.api = api;
        this.random = new Random(seed);
        this.values = new RandomValues(random, document);
        this.operations = Operation.of(document).stream().filter(operation -> !operation.path().endsWith("/rebuild"))
                .toList();
        this.register = operations.stream().filter(operation -> operation.isOf("POST", "/api/v1/cases")).findFirst()
                .orElseThrow();
    }

    /** Notes a case and the ETag of its latest view. */
    public void seen(String caseId, String etag) {
        cases.put(caseId, etag);
    }

    /** Returns the next request. */
    public Sent next() {
        var operation = cases.isEmpty() ? register : values.oneOf(operations);
        var user = values.chance(0.05) ? null : values.chance(0.4) ? "anna" : values.oneOf(USERS);
        var caseId = cases.isEmpty() ? values.id().toString() : values.oneOf(List.copyOf(cases.keySet()));
        var request = HttpRequest.newBuilder(api.base().resolve(path(operation, caseId)))
                .timeout(Duration.ofSeconds(40));
        headers(user, caseId).forEach(request::header);
        var body = body(operation);
        if (operation.method().equals("POST")) {
            request.header("Content-Type", operation.mediaType() == null
                    || values.chance(0.03) ? "text/plain" : operation.mediaType());
            request.POST(BodyPublishers.ofString(body));
        }
        return new Sent(user, operation.method() + " " + operation.path() + " by " + user + "\n" + body,
                request.build());
    }

    private URI path(Operation operation, String caseId) {
        var path = operation.path();
        var query = new ArrayList<String>();
        for (var parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                var value = switch (parameter.name()) {
                    case "case" -> values.chance(0.93) ? caseId : values.weird();
                    case "n" -> values.oneOf(List.of("0", "1", "2", "-1", "x", "1000000000000"));
                    default -> values.chance(0.5) ? values.id().toString() : values.weird();
                };
                path = path.replace('{' + parameter.name() + '}', value.isEmpty()
                        || value.length() > 300 ? "x" : encoded(value));
            } else if (parameter.in().equals("query") && values.chance(0.3)) {
                query.add(parameter.name() + '=' + encoded(values.value(parameter.schema()).asText()));
            }
        }
        if (values.chance(0.04)) {
            query.add("surplus=1");
        }
        var text = query.stream().filter(parameter -> parameter.length() < 1_000).collect(Collectors.joining("&"));
        return URI.create(text.isEmpty() ? path : path + '?' + text);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    private Map<String, String> headers(String user, String caseId) {
        var headers = new LinkedHashMap<String, String>();
        if (user != null) {
            headers.put("Authorization", "Bearer " + api.token(user) + (values.chance(0.03) ? "x" : ""));
        }
        put(headers, 0.6, "Idempotency-Key", List.of(values.id().toString(), "k1", "k2", "", "   ", "x".repeat(300)));
        if (values.chance(0.6)) {
            headers.put("If-Match", values.chance(0.7)
                    && cases.get(caseId) != null ? cases.get(caseId) : values.oneOf(ETAGS));
        }
        put(headers, 0.1, "Accept", ACCEPTED);
        put(headers, 0.1, "Replaydesk-Position", POSITIONS);
        put(headers, 0.05, "traceparent", TRACES);
        put(headers, 0.05, "Accept-Language", List.of("sv", "ru;q=x", "x".repeat(1_000)));
        return headers;
    }

    private void put(Map<String, String> headers, double chance, String name, List<String> choices) {
        if (values.chance(chance)) {
            headers.put(name, values.oneOf(choices));
        }
    }

    private String body(Operation operation) {
        if (operation.body() == null || values.chance(0.04)) {
            return values.oneOf(BROKEN);
        }
        if (operation.mediaType().equals("application/x-ndjson")) {
            return IntStream.range(0, 3).mapToObj(i -> values.value(register.body()).toString())
                    .collect(Collectors.joining("\n"));
        }
        return values.value(operation.body()).toString();
    }
}
