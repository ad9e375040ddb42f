package replaydesk.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.LENA;
import static replaydesk.desk.scenario.Scene.RITA;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R12, R14, R20: a report says which level solves how much, what is escalated and what comes back")
class ReportScenario {

    private static final String REPORT = "/api/v1/reports/solution";

    private final Scene scene = new Scene();

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String solved() {
        var path = scene.triaged("sv", "Skrivaren är trasig", "Skriver inte ut");
        scene.taken(ANNA, path);
        scene.does(ANNA, path, "solutions", Map.of("kind", "INFORMATION", "text", "Starta om"));
        scene.as(RITA).body(Map.of()).post(path + "/solutions/1/acceptance").then().statusCode(201);
        scene.does(ANNA, path, "closure", Map.of("code", "SOLVED", "result", "Skriver ut"));
        return path;
    }

    @Test
    @DisplayName("The share solved at level 1 stands beside its target, and each number leads to its cases")
    void shareSolved() {
        var first = solved();
        var second = solved();

        scene.until(LENA, REPORT, "solved.cases", equalTo(2));
        var report = scene.as(LENA).get(REPORT).then().statusCode(200).body("solved.byLevel.level", contains(1))
                .body("solved.target.share", equalTo(1.0f)).body("solved.target.result", equalTo("ABOVE"))
                .body("solved.target.from", equalTo(0.7f)).body("solved.target.to", equalTo(0.8f))
                .body("timeAtLevel[0].level", equalTo(1)).body("timeAtLevel[0].stays", equalTo(2))
                .body("load.people.find{it.key=='anna'}.solved", equalTo(2)).extract().jsonPath();
        scene.as(LENA).urlEncodingEnabled(false).get(report.getString("solved.byLevel[0].list")).then().statusCode(200)
                .body("items.id", hasItems(id(first), id(second)));
    }

    @Test
    @DisplayName("Escalations, bounces and what came back after which solution are counted, and lead to their cases")
    void whatWentWrong() {
        var path = scene.triaged("sv", "VPN faller ned", "Varje timme");
        scene.taken(ANNA, path);
        scene.does(ANNA, path, "escalations", Map.of("toLevel", 2, "kind", "FUNCTIONAL", "team", "network", "reason",
                "Svårt"));
        scene.does(ANNA, path, "hand-backs", Map.of("toLevel", 1, "team", "service-desk", "reason", "Lätt"));
        scene.does(ANNA, path, "solutions", Map.of("kind", "WORKAROUND", "text", "Anslut igen"));
        scene.as(RITA).body(Map.of("reason", "Hjälper inte")).post(path + "/solutions/1/rejection").then()
                .statusCode(201);

        scene.until(LENA, REPORT, "reopened.solutionKind", contains("WORKAROUND"));
        scene.as(LENA).get(REPORT).then().body("escalations.kind", hasItems("FUNCTIONAL", "HANDED_BACK"))
                .body("bounces.count", equalTo(1)).body("bounces.byTeam.team", contains("service-desk"))
                .body("load.teams.find{it.key=='service-desk'}.open", greaterThanOrEqualTo(1));
        scene.as(LENA).urlEncodingEnabled(false).get(scene.read(LENA, REPORT).getString("bounces.list")).then()
                .body("items.id", contains(id(path))).body("items.bounces", contains(1));
        scene.until(ANNA, "/api/v1/cases?minBounces=1", "items.id", hasItem(id(path)));
        scene.as(ANNA).get("/api/v1/cases?minBounces=2").then().body("items", empty());
        scene.as(RITA).get("/api/v1/cases?minBounces=1").then().statusCode(403);
    }

    @Test
    @DisplayName("A report is of the caller's organisations, by dates with a zone, and can be had as a table")
    void ofWhatAndWhen() {
        solved();
        scene.until(LENA, REPORT, "solved.cases", equalTo(1));

        new Scene().as(LENA).get(REPORT).then().body("solved.cases", equalTo(0));
        scene.as(LENA).get(REPORT + "?from=2001-06-01&to=2001-07-01&zone=Europe/Stockholm").then()
                .body("from", equalTo("2001-05-31T22:00:00Z")).body("solved.cases", equalTo(0));
        var table = scene.as(LENA).accept("text/csv").get(REPORT).then().statusCode(200)
                .contentType(containsString("text/csv")).extract().asString();
        assertThat(table.lines()).anyMatch(line -> line.startsWith("SOLVED,1,,,,,,1,1"));
        scene.as(LENA).get(REPORT + "?from=2026-03-02&to=2026-03-01").then().statusCode(400);
        scene.as(LENA).get(REPORT + "?zone=Mars/Base").then().statusCode(400);
        scene.as(LENA).accept("application/xml").get(REPORT).then().statusCode(406);
        scene.as(ANNA).get(REPORT).then().statusCode(403);
    }
}
