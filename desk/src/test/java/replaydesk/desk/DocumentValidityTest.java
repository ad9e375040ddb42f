package replaydesk.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.OutputUnit;
import io.vertx.openapi.contract.OpenAPIVersion;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("The document is valid, and says all that a client is written from")
class DocumentValidityTest {

    private static final String PROBLEM = "application/problem+json";
    private static final Set<String> NO_CASE_IS_DECIDED = Set.of("registerCases", "issueToken", "startRebuild",
            "checkReferences", "dryRunRouting", "findLookAlikes", "knownSolutionHelped", "proposeKnownSolution",
            "suggestForDescription", "trainModel", "activateModel", "cancelTraining", "reassignCases",
            "declareMajorIncident", "endMajorIncident", "linkCasesToMajorIncident", "informRequesters",
            "proposeIncidentSolution");
    private static final String PROBLEMS = "/api/v1/problems";
    /** What is decided on a specialist's bookings, whatever follows for a case. */
    private static final Set<String> BOOKINGS =
            Set.of("scheduleWork", "rescheduleWork", "chooseOfferedWork", "chooseOfferedWorkByLink", "makeCalendarLink",
                    "revokeCalendarLink");
    /** What is read of a case that nobody decides on. */
    private static final Set<String> NO_VIEWS = Set.of("events", "look-alikes", "suggestions", "diagnoses",
            "consultations", "escalations", "cases", "problem-suggestions",
            "calendar.ics");

    @Inject
    Vertx vertx;

    private String text;
    private JsonNode document;

    @BeforeEach
    void read() {
        var answer = given().get("/q/openapi?format=json").then().statusCode(200).extract();
        text = answer.asString();
        document = answer.as(JsonNode.class);
    }

    /** An operation, by its method and path. */
    private record Described(String name, String path, String method, JsonNode operation) {

        String id() {
            return operation.path("operationId").asText();
        }

        JsonNode answers() {
            return operation.path("responses");
        }
    }

    private List<Described> operations() {
        var operations = new ArrayList<Described>();
        document.path("paths").properties()
                .forEach(
                        path -> path.getValue().properties()
                                .forEach(method -> operations.add(new Described(method.getKey() + " " + path.getKey(),
                                        path.getKey(), method.getKey(),
                                        method.getValue()))));
        return operations;
    }

    @Test
    @DisplayName("It is as the schema of OpenAPI 3.1 has it, and every reference leads somewhere")
    void valid() throws Exception {
        var contract = new JsonObject(text);
        assertThat(OpenAPIVersion.fromContract(contract)).isEqualTo(OpenAPIVersion.V3_1);
        var repository = done(OpenAPIVersion.V3_1.getRepository(vertx, "https://replaydesk.example/"));
        var verdict = done(OpenAPIVersion.V3_1.validateContract(vertx, repository, contract));
        assertThat(faults(verdict)).isEmpty();
        document.findValuesAsText("$ref").forEach(
                reference -> assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
    }

    private static <T> T done(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private static List<String> faults(OutputUnit verdict) {
        return verdict.getErrors() == null ? List.of() : verdict.getErrors().stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getError()).toList();
    }

    @Test
    void everyOperationSaysWhatItIs() {
        assertThat(operations()).allSatisfy(described -> {
            assertThat(described.id()).as(described.name()).matches("[a-z][a-zA-Z]+");
            assertThat(described.operation().path("summary").asText()).as(described.name()).isNotBlank();
            assertThat(described.operation().path("tags")).as(described.name()).hasSize(1);
            assertThat(described.operation().path("tags").path(0).asText()).doesNotContain("Resource");
        });
        assertThat(operations()).extracting(described -> described.id())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyAnswerHasADescriptionAndASchema() {
        assertThat(operations()).allSatisfy(described -> {
            var answers = described.answers();
            assertThat(answers.properties()).extracting(Map.Entry::getKey).as(described.name())
                    .contains("400", "406", "429", "503", "default").anyMatch(status -> status.startsWith("2"));
            answers.properties().forEach(answer -> {
                var what = described.name() + " " + answer.getKey();
                var resolved = resolved(answer.getValue());
                assertThat(resolved.path("description").asText()).as(what).isNotBlank();
                assertThat(resolved.path("content").properties()).as(what).isNotEmpty().allSatisfy(content -> {
                    assertThat(content.getKey()).as(what).matches(answer.getKey().startsWith("2")
                            ? "application/(json|x-ndjson)|text/(html|csv|calendar)" : "application/problem\\+json");
                    assertThat(content.getValue().path("schema").properties()).as(what).isNotEmpty();
                });
            });
        });
    }

    @Test
    @DisplayName("Of a command: both keys, the first and the repeated answer, later ones, and each way to be refused")
    void commands() {
        var commands = operations().stream().filter(described -> described.method().equals("post"))
                .filter(described -> !described.path().startsWith(PROBLEMS))
                .filter(described -> !BOOKINGS.contains(described.id()))
                .filter(described -> !NO_CASE_IS_DECIDED.contains(described.id())).toList();
        assertThat(commands).hasSizeGreaterThan(15).allSatisfy(command -> {
            var answers = command.answers();
            for (var status : List.of("200", "201")) {
                var decided = resolved(answers.path(status));
                assertThat(decided.path("content").path("application/json").path("schema").path("$ref").asText())
                        .as(command.name()).endsWith("/CommandAnswer");
                assertThat(decided.path("headers").properties()).extracting(Map.Entry::getKey).as(command.name())
                        .contains("ETag", "Replaydesk-Position");
            }
            assertThat(resolved(answers.path("202")).path("headers").has("Location")).as(command.name()).isTrue();
            assertThat(answers.properties()).extracting(Map.Entry::getKey).as(command.name())
                    .contains("409", "412", "422");
            assertThat(StreamSupport.stream(command.operation().path("parameters").spliterator(), false)
                    .filter(parameter -> parameter.path("in").asText().equals("header"))
                    .filter(parameter -> !parameter.path("description").asText().isBlank())
                    .map(parameter -> parameter.path("name").asText())).as(command.name())
                    .contains("Idempotency-Key", "If-Match");
        });
    }

    @Test
    @DisplayName("Of a command on a problem: the problem as it is then, also to a repeat, with what the next one names")
    void commandsOnProblems() {
        var commands = operations().stream().filter(described -> described.method().equals("post"))
                .filter(described -> described.path().startsWith(PROBLEMS) && !described.path().endsWith("/links"))
                .toList();
        assertThat(commands).hasSizeGreaterThan(5).allSatisfy(command -> {
            for (var status : List.of("200", "201")) {
                var decided = resolved(command.answers().path(status));
                assertThat(decided.path("content").path("application/json").path("schema").path("$ref").asText())
                        .as(command.name()).endsWith("/ProblemView");
                assertThat(decided.path("headers").properties()).extracting(Map.Entry::getKey).as(command.name())
                        .contains("ETag", "Replaydesk-Position");
            }
            assertThat(command.answers().properties()).extracting(Map.Entry::getKey).as(command.name())
                    .contains("409", "412", "422").doesNotContain("202");
        });
    }

    @Test
    @DisplayName("Of a booking: the work or the link as it is then, also to a repeat")
    void bookings() {
        var commands = operations().stream().filter(described -> BOOKINGS.contains(described.id())).toList();
        assertThat(commands).hasSameSizeAs(BOOKINGS).allSatisfy(command -> {
            for (var status : List.of("200", "201")) {
                var decided = resolved(command.answers().path(status));
                assertThat(decided.path("content").path("application/json").path("schema").path("$ref").asText())
                        .as(command.name()).matches(".*/(ScheduledWork|CalendarLink)");
                assertThat(decided.path("headers").properties()).extracting(Map.Entry::getKey).as(command.name())
                        .contains("ETag", "Replaydesk-Position");
            }
            assertThat(command.answers().properties()).extracting(Map.Entry::getKey).as(command.name())
                    .contains("409", "412", "422").doesNotContain("202");
        });
    }

    @Test
    @DisplayName("A decision on a view says that the view must be named")
    void decisionsOnAView() {
        assertThat(operations().stream().filter(described -> described.answers().has("428"))
                .map(described -> described.id()))
                .containsExactlyInAnyOrder("withdrawCase", "classifyCase", "confirmClassification", "routeCase",
                        "assignCase", "acceptWork",
                        "declineWork", "reopenInformationRequest", "escalateCase", "handBackCase", "proposeSolution",
                        "closeCase", "reproduceProblem", "findRootCause", "publishWorkaround", "decideRelease",
                        "releaseFix", "closeProblem",
                        "saveReference", "retireReference");
    }

    @Test
    void theViewsOfACaseHaveTheETagThatADecisionNames() {
        assertThat(operations().stream().filter(described -> described.method().equals("get"))
                .filter(described -> described.path().startsWith("/api/v1/cases/{case}"))
                .filter(described -> !NO_VIEWS.contains(lastOf(described.path()))))
                .hasSizeGreaterThan(7).allSatisfy(view -> {
                    var etag = resolved(view.answers().path("200")).path("headers").path("ETag");
                    assertThat(resolved(etag).path("description").asText()).as(view.name()).contains("If-Match");
                });
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    @DisplayName("A token is asked for everywhere but at links of mails and the issuer")
    void security() {
        assertThat(operations().stream().filter(described -> described.operation().path("security").isEmpty())
                .map(Described::path).distinct())
                .containsExactlyInAnyOrder("/api/v1/feedback/{token}", "/api/v1/tokens", "/api/v1/solutions/{token}",
                        "/api/v1/solutions/{token}/acceptance", "/api/v1/solutions/{token}/rejection",
                        "/api/v1/vendor-consents/{token}", "/api/v1/vendor-consents/{token}/giving",
                        "/api/v1/vendor-consents/{token}/refusal", "/api/v1/calendars/{token}",
                        "/api/v1/work-offers/{token}", "/api/v1/work-offers/{token}/choice");
    }

    @Test
    @DisplayName("Schemas have names of their own, and none shows how Java holds a value")
    void schemas() {
        var names = new ArrayList<String>();
        document.path("components").path("schemas").fieldNames().forEachRemaining(names::add);
        assertThat(names).contains("CaseDetail", "CommandAnswer", "Problem")
                .doesNotContain("JsonNode", "Uni", "Response").noneMatch(name -> name.matches(".*\\d"));
        var problem = document.path("components").path("schemas").path("Problem");
        assertThat(problem.path("required").toString()).contains("type", "title", "status", "detail");
        assertThat(problem.path("properties").has("extensions")).isFalse();
    }

    @Test
    @DisplayName("What is answered is what is described: a problem")
    void answered() {
        var unknown = People.as("anna").get("/api/v1/cases/0000-0000").then().statusCode(404).contentType(PROBLEM)
                .extract().as(JsonNode.class);
        document.path("components").path("schemas").path("Problem").path("required")
                .forEach(member -> assertThat(unknown.has(member.asText())).as(member.asText()).isTrue());
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
