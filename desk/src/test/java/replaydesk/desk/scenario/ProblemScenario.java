package replaydesk.desk.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.BORIS;
import static replaydesk.desk.scenario.Scene.LENA;
import static replaydesk.desk.scenario.Scene.RITA;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R18: level 3 reproduces, finds the cause, decides on a release; solving the problem reaches its cases")
class ProblemScenario {

    private static final String PROBLEMS = "/api/v1/problems";

    private final Scene scene = new Scene();
    private List<String> cases;
    private String problem;

    @BeforeEach
    void open() {
        cases = IntStream.range(0, 3).mapToObj(i -> scene.triaged("sv", "VPN faller ned", "Varje timme")).toList();
        problem = PROBLEMS + "/" + scene.as(ANNA)
                .body(Map.of("title", "VPN faller ned efter uppdateringen", "symptoms", "Varje timme",
                        "organisation", scene.organisation))
                .post(PROBLEMS).then().statusCode(201).extract().path("number");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private ValidatableResponse links(String... some) {
        return scene.as(ANNA).body(Map.of("cases", List.of(some))).post(problem + "/links").then().statusCode(200);
    }

    @Test
    @DisplayName("A problem gathers cases, goes from reproduced to released, and each case gets workaround and fix")
    void fromTheFirstCaseToTheRelease() {
        links(id(cases.get(0)), id(cases.get(1))).body("status", contains(201, 201));
        scene.does(ANNA, problem, "reproduction", Map.of("reproduced", true, "steps", List.of("Anslut", "Vänta")));
        scene.does(BORIS, problem, "root-cause", Map.of("cause", "Lånet förnyas inte", "component", "vpn 7.1"));
        scene.does(BORIS, problem, "workaround", Map.of("text", "Anslut igen varje timme"));

        for (var linked : cases.subList(0, 2)) {
            scene.until(RITA, linked, "status", equalTo("SOLVED"));
            scene.until(ANNA, linked + "/solutions", "standing.kind", equalTo("WORKAROUND"));
        }
        scene.as(ANNA).get(problem).then().body("status", equalTo("KNOWN_ERROR"))
                .body("cause.cause", equalTo("Lånet förnyas inte")).body("workaround.text", containsString("Anslut"));
        scene.until(ANNA, problem + "/cases", "items.caseId",
                containsInAnyOrder(id(cases.get(0)), id(cases.get(1))));

        scene.does(LENA, problem, "release-decision", Map.of("needed", true, "release", "vpn 7.2", "plannedFor",
                "2027-04-01", "reason", "Många ärenden"));
        scene.does(BORIS, problem, "fix", Map.of("release", "vpn 7.2", "text", "Installera version 7.2"));

        for (var linked : cases.subList(0, 2)) {
            scene.until(ANNA, linked + "/solutions", "standing.kind", equalTo("FIX"));
            scene.until(ANNA, linked + "/problems", "problems[0].proposed", equalTo(true));
        }
        scene.as(ANNA).get(cases.get(2) + "/solutions").then().body("standing", nullValue());
        scene.does(LENA, problem, "closure", Map.of("outcome", "FIXED", "reason", "Inga nya ärenden"));
        scene.as(ANNA).get(problem + "/history").then().body("type", contains("ProblemOpened", "ProblemReproduced",
                "RootCauseFound", "WorkaroundPublished", "ReleaseDecided", "FixReleased", "ProblemClosed"))
                .body("by", contains(ANNA, ANNA, BORIS, BORIS, LENA, BORIS, LENA));
    }

    @Test
    @DisplayName("A case that is linked later gets what the problem has; its requester decides whether it helped")
    void aCaseThatComesLate() {
        scene.does(ANNA, problem, "workaround", Map.of("text", "Anslut igen varje timme"));
        scene.does(ANNA, cases.getFirst(), "problems", Map.of("problem", id(problem)));

        scene.until(ANNA, cases.getFirst() + "/solutions", "standing.kind", equalTo("WORKAROUND"));
        scene.as(RITA).body(Map.of("reason", "Hjälper inte")).post(cases.getFirst() + "/solutions/1/rejection").then()
                .statusCode(201);
        scene.until(RITA, cases.getFirst(), "status", not(equalTo("SOLVED")));

        scene.does(ANNA, problem, "fix", Map.of("text", "Installera version 7.2"));
        scene.until(ANNA, cases.getFirst() + "/solutions", "standing.number", equalTo(2));
    }

    @Test
    @DisplayName("Cases that look alike suggest a problem to open, and then that problem for the next case")
    void suggestedByLookAlikes() {
        var path = cases.get(2) + "/problem-suggestions";
        scene.until(ANNA, path, "opening.cases.id", containsInAnyOrder(id(cases.get(0)), id(cases.get(1))));
        var suggested = scene.read(ANNA, path).getMap("opening");
        String opened = scene.as(ANNA)
                .body(Map.of("title", suggested.get("title"), "organisation", suggested.get("organisation")))
                .post(PROBLEMS).then().statusCode(201).extract().path("id");
        scene.as(ANNA).body(Map.of("cases", List.of(id(cases.get(0)), id(cases.get(1)))))
                .post(PROBLEMS + "/" + opened + "/links").then().statusCode(200).body("status", contains(201, 201));

        scene.until(ANNA, path, "problems.id", contains(opened));
        scene.as(ANNA).get(path).then().body("opening", nullValue());
    }

    @Test
    @DisplayName("Work that waits for a problem's fix goes on once it is released")
    void workWaitsForTheFix() {
        scene.command(ANNA, cases.getFirst(), "suspension", Map.of("problem", id(problem), "reason", "Väntar"))
                .statusCode(409).body("reason", equalTo("not-linked"));
        scene.does(ANNA, cases.getFirst(), "problems", Map.of("problem", id(problem)));
        scene.does(ANNA, cases.getFirst(), "suspension", Map.of("problem", id(problem), "reason", "Väntar på fix"));

        scene.does(ANNA, problem, "fix", Map.of("text", "Installera version 7.2"));

        scene.until(ANNA, cases.getFirst() + "/events?limit=200", "items.type",
                hasItem("replaydesk.escalation.case-resumed.v1"));
    }

    @Test
    @DisplayName("Of two people who decide on one view the first counts, and the other is told who it was")
    void twoPeopleAtOnce() {
        var shown = scene.as(ANNA).get(problem).then().extract().header("ETag");
        scene.as(ANNA).header("If-Match", shown).body(Map.of("cause", "Klockan")).post(problem + "/root-cause").then()
                .statusCode(201);

        scene.as(BORIS).header("If-Match", shown).body(Map.of("cause", "Lånet")).post(problem + "/root-cause").then()
                .statusCode(412).body("conflicts[0].actor", equalTo(ANNA));
        scene.as(ANNA).get(problem).then().body("cause.cause", equalTo("Klockan"));
    }

    @Test
    @DisplayName("A repeat under its key gives the same problem; another body under it is refused")
    void repeated() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("title", "Skrivaren", "organisation", scene.organisation);
        var number = scene.as(ANNA).header("Idempotency-Key", key).body(body).post(PROBLEMS).then().statusCode(201)
                .extract().<String>path("number");

        scene.as(ANNA).header("Idempotency-Key", key).body(body).post(PROBLEMS).then().statusCode(200)
                .body("number", equalTo(number));
        scene.as(ANNA).header("Idempotency-Key", key)
                .body(Map.of("title", "Annan", "organisation", scene.organisation)).post(PROBLEMS).then()
                .statusCode(422);
        scene.as(ANNA).get(PROBLEMS + "?limit=200").then().body("items.number", hasItem(number));
    }

    @Test
    @DisplayName("What is wrong is refused with the reason, and each of many cases has its own result")
    void refused() {
        links(id(cases.get(0)), "RD-0", id(cases.get(0))).body("status", hasItem(404)).body("", hasSize(3))
                .body("problem[1].detail", containsString("RD-0"));
        scene.command(ANNA, cases.get(0), "problems", Map.of("problem", "P-999999999")).statusCode(404);
        scene.command(ANNA, problem, "closure", Map.of("outcome", "FIXED", "reason", "Klart")).statusCode(409)
                .body("reason", equalTo("no-fix"));
        scene.as(ANNA).body(Map.of("cause", "Klockan")).post(problem + "/root-cause").then().statusCode(428);
        scene.as(ANNA).body(Map.of("title", " ")).post(PROBLEMS).then().statusCode(400)
                .body("errors.pointer", contains("/title"));
        scene.as(RITA).get(problem).then().statusCode(403);
        new Scene().as(ANNA).get(problem).then().statusCode(404);
        scene.as(ANNA).get(PROBLEMS + "?status=SOMEHOW").then().statusCode(400);
    }
}
