package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.stack.layout.Layout;
import replaydesk.system.api.Answer;
import replaydesk.system.api.Api;
import replaydesk.system.api.Call;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.log.Topic;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.Stack;

/** Bad input: the edge answers with a clear problem, and the log stays as it was. */
@InLayout(Layout.DESK)
@Order(3)
class BadInputIT {

    private static final String CASES = "/api/v1/cases";
    private static Answer known;
    private static Map<Integer, Long> ends;
    private final Api api = Stack.edge();

    @BeforeEach
    void aCaseThatIsOpenAndALogThatRests() throws IOException {
        if (known == null) {
            known = api.as("desk").key("known-" + UUID.randomUUID()).post(CASES, Api.request("CHAT", "A case"))
                    .expect(201);
        }
        if (ends == null) {
            ReplayComparison.settled();
            ends = Topic.ends();
        }
    }

    @AfterEach
    void theLogStaysAsItWas() {
        assertThat(Topic.ends()).isEqualTo(ends);
    }

    @Test
    void malformedJson() throws IOException {
        register("desk").post(CASES, "{\"channel\": \"CHAT\", \"subject\": ").expectProblem(400, "malformed-json");
        register("desk").post(CASES, "").expect(400);
    }

    @Test
    void anUnknownField() throws IOException {
        var problem = register("desk").post(CASES, "{\"channel\":\"CHAT\",\"subject\":\"A\",\"colour\":\"red\"}")
                .expectProblem(400, "invalid-request");
        assertThat(problem.json().path("errors").path(0).path("pointer").asText()).isEqualTo("/colour");
    }

    @Test
    void aWrongType() throws IOException {
        var problem = register("desk").post(CASES, "{\"channel\":\"CHAT\",\"subject\":{\"text\":\"A\"}}")
                .expectProblem(400, "invalid-request");
        assertThat(problem.json().path("errors").path(0).path("pointer").asText()).isEqualTo("/subject");
        register("desk").post(CASES, "{\"channel\":\"PIGEON\",\"subject\":\"A\"}")
                .expectProblem(400, "invalid-request");
        register("desk").post(CASES, "{\"channel\":\"CHAT\",\"subject\":\"  \"}").expectProblem(400, "invalid-request");
        register("desk").post(CASES, "[]").expectProblem(400, "invalid-request");
    }

    @Test
    void tooLargeABody() throws IOException {
        var large = "{\"channel\":\"CHAT\",\"subject\":\"A\",\"description\":\"" + "x".repeat(2_000_000) + "\"}";
        register("desk").post(CASES, large).expectProblem(413, "too-large");
    }

    @Test
    void anUnknownCase() throws IOException {
        api.as("anna").fresh().post(CASES + "/" + UUID.randomUUID() + "/notes", Map.of("text", "?"))
                .expectProblem(404, "unknown-case");
        api.as("anna").fresh().post(CASES + "/0000-0000/notes", Map.of("text", "?")).expectProblem(404, "unknown-case");
        api.as("anna").get(CASES + "/" + UUID.randomUUID()).expectProblem(404, "unknown-case");
        api.as("anna").get("/api/v1/nowhere").expectProblem(404, "unknown-path");
    }

    @Test
    void anImpossibleTransition() throws IOException {
        api.as("anna").fresh().post(path("/reopening"), Map.of("reason", "Why not")).expectProblem(409, "refused");
        api.as("desk").fresh().post(path("/solutions/1/acceptance"), Map.of()).expectProblem(409, "refused");
        var proposal = Map.of("kind", "FIX", "text", "None");
        var problem = api.as("anna").fresh().on(etag("/assignment")).post(path("/solutions"), proposal)
                .expectProblem(409, "refused");
        assertThat(problem.json().path("reason").asText()).isEqualTo("not-assigned");
    }

    @Test
    void noViewWhereOneIsNeeded() throws IOException {
        var closing = Map.of("code", "SOLVED", "result", "Done");
        api.as("anna").fresh().post(path("/closure"), closing).expectProblem(428, "precondition-required");
        api.as("anna").fresh().on("\"yesterday\"").post(path("/closure"), closing)
                .expectProblem(400, "invalid-request");
    }

    @Test
    void theWrongRole() throws IOException {
        api.as("rita").fresh().on(etag("/closure")).post(path("/closure"), Map.of("code", "SOLVED", "result", "Done"))
                .expectProblem(403, "forbidden");
        api.as("alex").fresh().post(path("/messages"), Map.of("text", "?")).expectProblem(403, "forbidden");
        api.as("desk").get("/api/v1/events").expectProblem(403, "forbidden");
        api.anybody().post(CASES, Map.of("channel", "CHAT", "subject", "A")).expectProblem(401, "unauthenticated");
        api.anybody().with("Authorization", "Bearer e30.e30.e30").get(CASES).expectProblem(401, "unauthenticated");
    }

    @Test
    void aForeignOrganisation() throws IOException {
        api.as("robo").fresh().post(path("/messages"), Map.of("text", "?")).expectProblem(404, "unknown-case");
        api.as("robo").get(path("")).expectProblem(404, "unknown-case");
        api.as("robo").get(path("/service-level")).expectProblem(404, "unknown-case");
        api.as("gustav").get(path("/events")).expectProblem(404, "unknown-case");
        register("robo").post(CASES, Map.of("channel", "CHAT", "subject", "A", "organisation", "acme"))
                .expectProblem(403, "forbidden");
    }

    @Test
    void theSameKeyWithAnotherBody() throws IOException {
        var key = "reused-" + UUID.randomUUID();
        var first = api.as("anna").key(key).post(path("/notes"), Map.of("text", "One")).expect(201);
        ReplayComparison.settled();
        ends = Topic.ends();
        api.as("anna").key(key).post(path("/notes"), Map.of("text", "Two")).expectProblem(422, "key-reused");
        assertThat(api.as("anna").key(key).post(path("/notes"), Map.of("text", "One")).expect(200).text())
                .isEqualTo(first.text());
    }

    private Call register(String user) {
        return api.as(user).fresh();
    }

    private String etag(String of) throws IOException {
        return api.as("anna").get(path(of)).expect(200).etag();
    }

    private static String path(String below) {
        return CASES + "/" + known.caseId() + below;
    }
}
