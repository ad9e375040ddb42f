package replaydesk.desk.access;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.access.Operation;
import replaydesk.kit.access.Operations;
import replaydesk.kit.identity.Role;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("Every operation, called by everybody, answers as the table says")
class EverybodyTest {

    private static final List<String> ACME = List.of("acme");
    private static final List<String> GLOBEX = List.of("globex");
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404, 405, 406, 415, 428, 429);

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    /** Operations called only by those who may not: a rebuild would go on while other tests run. */
    private static final String REBUILD = "POST /log/rebuild";

    private static final String FOR_ACME = """
            {"channel": "CHAT", "subject": "Trasig", "organisation": "acme", "requester": {"id": "rita"}}""";

    private final String requester = "rita-" + UUID.randomUUID();
    private String caseId;
    private String etag;
    private String commandId;
    private String modelId;
    private String problem;

    /** A case of the organisation acme with a requester of its own, and a command on it. */
    @BeforeEach
    void register() {
        var rita = token(requester, EnumSet.of(Role.REQUESTER), ACME);
        caseId = given().auth().oauth2(rita).contentType("application/json")
                .body("{\"channel\": \"PORTAL\", \"subject\": \"Trasig\"}").post("/api/v1/cases").then().statusCode(201)
                .extract().path("caseId");
        commandId = given().auth().oauth2(rita).contentType("application/json").header("Idempotency-Key", "hej")
                .body("{\"text\": \"Hej\"}").post("/api/v1/cases/" + caseId + "/messages").then().statusCode(201)
                .extract().path("id");
        schedule(token("lena", EnumSet.of(Role.LEAD), ACME));
        etag = given().auth().oauth2(rita).get("/api/v1/cases/" + caseId).then().statusCode(200)
                .extract().header("ETag");
        await().until(() -> given().auth().oauth2(rita).get("/api/v1/commands/" + commandId).statusCode() == 200);
        modelId = refusedTraining(token("lena", EnumSet.of(Role.LEAD), ACME));
        problem = given().auth().oauth2(token("lena", EnumSet.of(Role.LEAD), ACME)).contentType("application/json")
                .body("{\"title\": \"Trasig\", \"organisation\": \"acme\"}").post("/api/v1/problems").then()
                .statusCode(201).extract().path("number");
    }

    /** Gives the case work with a time, whoever is listed as a specialist. */
    private void schedule(String lead) {
        try (var log = new TestLog()) {
            log.append(UUID.fromString(caseId), new WorkScheduled(UUID.randomUUID(), WorkKind.VISIT, "anna",
                    Instant.EPOCH, Instant.EPOCH.plusSeconds(60), null), "replaydesk/escalation-service");
        }
        await().untilAsserted(() -> given().auth().oauth2(lead).get("/api/v1/cases/" + caseId + "/work").then()
                .statusCode(200).body("items", hasSize(1)));
    }

    /** Asks for a training with too little to learn from, which is shown like any other. */
    private static String refusedTraining(String lead) {
        given().auth().oauth2(lead).contentType("application/json")
                .body("{\"target\": \"category\", \"languages\": [\"el\"]}").post("/api/v1/models").then()
                .statusCode(409);
        return given().auth().oauth2(lead).get("/api/v1/models").then().statusCode(200).extract().path("[0].id");
    }

    @Test
    void theDocumentDescribesTheOperationsOfTheTableAndNoOthers() {
        Map<String, Map<String, Object>> paths = given().get("/q/openapi?format=json").then().statusCode(200)
                .extract().path("paths");
        var described = new TreeSet<String>();
        paths.forEach((path, item) -> item.keySet().stream().filter(METHODS::contains)
                .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(described).isEqualTo(Operations.all().stream().map(Operation::toString).collect(Collectors.toSet()));
    }

    @Test
    void whoHasOneOfTheRolesMayCallItAndNobodyElse() {
        assertSoftly(softly -> {
            for (var operation : Operations.all()) {
                for (var roles : combinations()) {
                    boolean may = roles.stream().anyMatch(operation.roles()::contains);
                    if (may && operation.toString().equals(REBUILD)) {
                        continue;
                    }
                    int status = call(operation, token(requester, roles, ACME)).statusCode();
                    var what = operation + " with " + roles + ": " + status;
                    if (operation.isOpen()) {
                        softly.assertThat(status).as(what).isNotIn(401, 403);
                    } else if (may) {
                        softly.assertThat(REFUSED).as(what).doesNotContain(status);
                        softly.assertThat(status).as(what).isLessThan(500);
                    } else {
                        softly.assertThat(status).as(what).isEqualTo(403);
                    }
                }
            }
        });
    }

    /** Returns the role sets: none, each, each with the requester's, each with the integrator's, and all. */
    private static Set<Set<Role>> combinations() {
        var some = Stream.of(Role.values()).flatMap(role -> Stream.of(EnumSet.of(role),
                EnumSet.of(role, Role.REQUESTER), EnumSet.of(role, Role.INTEGRATOR)));
        return Stream.concat(Stream.of(EnumSet.noneOf(Role.class), EnumSet.allOf(Role.class)), some)
                .collect(Collectors.toSet());
    }

    @Test
    void withoutATokenThatHoldsNobodyMay() {
        var all = EnumSet.allOf(Role.class);
        var claims = all.stream().map(Role::claim).collect(Collectors.toSet());
        var tokens = new ArrayList<String>();
        tokens.add(TestTokens.expired(requester, claims, ACME));
        tokens.add(TestTokens.forAnotherAudience(requester, claims, ACME));
        tokens.add(TestTokens.forged(requester, claims, ACME));
        tokens.add("no-token");
        tokens.add(null);

        assertSoftly(softly -> {
            for (var operation : Operations.all().stream().filter(one -> !one.isOpen()).toList()) {
                for (int i = 0; i < tokens.size(); i++) {
                    int status = call(operation, tokens.get(i)).statusCode();
                    softly.assertThat(status).as("%s, token %d", operation, i).isEqualTo(401);
                }
            }
        });
    }

    @Test
    void ofAnotherOrganisationsCaseNobodyLearnsAnything() {
        for (var roles : List.of(EnumSet.allOf(Role.class), EnumSet.of(Role.OPERATOR), EnumSet.of(Role.INTEGRATOR),
                EnumSet.of(Role.REQUESTER), EnumSet.of(Role.ANALYST))) {
            var token = token(requester, roles, GLOBEX);
            unknown(token, roles);
            given().auth().oauth2(token).contentType("application/json").body(FOR_ACME).post("/api/v1/cases").then()
                    .statusCode(403);
        }
    }

    @Test
    void ofAnotherRequestersCaseARequesterLearnsNothing() {
        unknown(token("sven", EnumSet.of(Role.REQUESTER), ACME), EnumSet.of(Role.REQUESTER));
    }

    /**
     * Finds the case nowhere: where the roles allow the operation, it is as one that does not exist, and in no list.
     */
    private void unknown(String token, Set<Role> roles) {
        assertSoftly(softly -> {
            for (var operation : Operations.all().stream().filter(one -> !one.isOpen()).toList()) {
                boolean may = roles.stream().anyMatch(operation.roles()::contains);
                if (may && operation.toString().equals(REBUILD)) {
                    continue;
                }
                var answer = call(operation, token);
                var what = operation + " with " + roles + ": " + answer.statusCode();
                if (!may) {
                    softly.assertThat(answer.statusCode()).as(what).isEqualTo(403);
                } else if (operation.isOfACase() || operation.path().startsWith("/api/v1/commands/")
                        || operation.path().startsWith("/api/v1/problems/{problem}")) {
                    softly.assertThat(answer.statusCode()).as(what).isEqualTo(404);
                } else if (operation.method().equals("GET")) {
                    softly.assertThat(answer.statusCode()).as(what).isEqualTo(200);
                    softly.assertThat(answer.asString()).as(what).doesNotContain(caseId);
                }
            }
        });
    }

    private Response call(Operation operation, String token) {
        var request = given().urlEncodingEnabled(false)
                .contentType(operation.path().endsWith(":batch") ? "application/x-ndjson" : "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!operation.method().equals("GET")) {
            request.header("If-Match", etag).body(Bodies.of(operation).getBytes(UTF_8));
        }
        return request.request(operation.method(), operation.path().replace("{case}", caseId).replace("{n}", "1")
                .replace("{kind}", "category").replace("{key}", "network").replace("{solution}", "account-locked")
                .replace("{specialist}", "anna").replace("{team}", "network")
                .replace("/models/{id}", "/models/" + modelId).replace("{id}", commandId)
                .replace("{child}", caseId).replace("{problem}", problem).replace("{token}", "unheard-of"));
    }

    private static String token(String subject, Set<Role> roles, List<String> organisations) {
        return TestTokens.token(subject, roles.stream().map(Role::claim).collect(Collectors.toSet()), organisations);
    }
}
