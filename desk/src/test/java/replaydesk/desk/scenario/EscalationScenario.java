package replaydesk.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.LENA;
import static replaydesk.desk.scenario.Scene.RITA;
import static replaydesk.desk.scenario.Scene.texts;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R14, R20: what a level cannot solve goes up, sideways, back or to a manager, and all of it is kept")
class EscalationScenario {

    private final Scene scene = new Scene();

    private String taken() {
        var path = scene.triaged("sv", "Skrivaren", "");
        scene.taken(ANNA, path);
        return path;
    }

    @Test
    @DisplayName("Up, sideways and back again to the specialist who knows it, with reason, what was tried and outcome")
    void upSidewaysAndBack() {
        var path = taken();

        scene.does(ANNA, path, "escalations", Map.of("team", "network", "kind", "FUNCTIONAL", "reason", "Inget nät",
                "tried", "Bytte kabel"));
        scene.does(ANNA, path, "escalations", Map.of("team", "security", "kind", "FUNCTIONAL", "reason", "Blockerat"));
        scene.does(ANNA, path, "hand-backs", Map.of("toLevel", 1, "reason", "Öppnat nu", "tried", "Ny regel"));

        scene.as(ANNA).get(path + "/assignment").then().body("team", equalTo("service-desk"))
                .body("specialist", equalTo(ANNA)).body("why.kind", contains("KNOWS_CASE"));
        scene.as(ANNA).get(path).then().body("assignment.specialist", equalTo(ANNA))
                .body("assignment.level", equalTo(1));
        scene.as(ANNA).get(path + "/escalations").then().statusCode(200)
                .body("moves.kind", contains("ROUTED", "ESCALATED", "ESCALATED", "HANDED_BACK"))
                .body("moves.outcome", contains("ESCALATED", "ESCALATED", "HANDED_BACK", "STANDS"))
                .body("moves[1].reason", equalTo("Inget nät")).body("moves[1].tried", equalTo("Bytte kabel"))
                .body("moves[1].fromLevel", equalTo(1)).body("moves[1].toTeam", equalTo("network"))
                .body("moves[1].by", equalTo(ANNA)).body("moves[3].why.kind", contains("KNOWS_CASE"))
                .body("levels.level", contains(1, 2)).body("levels.now", contains(true, false))
                .body("bounces", equalTo(0));
    }

    @Test
    @DisplayName("A case that goes back and forth is shown to bounce")
    void bouncing() {
        var path = taken();
        for (int i = 0; i < 2; i++) {
            scene.does(ANNA, path, "escalations", Map.of("team", "network", "kind", "FUNCTIONAL", "reason", "Er"));
            scene.does(ANNA, path, "hand-backs", Map.of("team", "service-desk", "reason", "Nej, er"));
        }

        scene.as(LENA).get(path + "/escalations").then().body("bounces", equalTo(3))
                .body("moves.bounced", contains(false, false, true, true, true));
    }

    @Test
    @DisplayName("A manager is told, the case stays with whom it lies, and the manager may decide")
    void manager() {
        var team = "care-" + UUID.randomUUID();
        scene.saved("team", team, Map.of("names", texts("Care", "Забота", "Omsorg"), "level", 1, "manager", LENA));
        var path = scene.triaged("sv", "Skrivaren", "");
        scene.does(ANNA, path, "assignment", Map.of("team", team, "specialist", ANNA));

        scene.does(ANNA, path, "escalations", Map.of("kind", "HIERARCHICAL", "reason", "Kunden hotar att gå"));

        scene.as(ANNA).get(path + "/assignment").then().body("specialist", equalTo(ANNA))
                .body("reassignments", equalTo(0));
        scene.as(LENA).get(path + "/escalations").then().body("moves.manager", hasItem(LENA))
                .body("moves[2].escalation", equalTo("HIERARCHICAL"));
        var mine = "/api/v1/cases?manager=me&organisation=" + scene.organisation;
        scene.until(LENA, mine, "items", hasSize(1));
        scene.as(LENA).get(path).then().body("assignment.manager", equalTo(LENA));
        scene.does(LENA, path, "assignment", Map.of("team", "network"));
        scene.until(LENA, mine, "items", hasSize(0));
        scene.command(ANNA, path, "escalations", Map.of("kind", "HIERARCHICAL", "reason", "Igen")).statusCode(409)
                .body("reason", equalTo("no-manager"));
    }

    @Test
    @DisplayName("The manager gets one mail an escalation, with reason and what was tried; the requester gets none")
    void managerMailed() {
        var chief = "chief-" + UUID.randomUUID();
        scene.saved("team", "of-" + chief, Map.of("names", texts("Heads", "Руководство", "Ledning"), "level", 3));
        scene.saved("specialist", chief, Map.of("name", "Chief", "teams", List.of("of-" + chief), "email",
                chief + "@example.org", "languages", List.of("sv")));
        var path = taken();

        scene.does(ANNA, path, "escalations", Map.of("kind", "HIERARCHICAL", "manager", chief, "reason",
                "Kunden hotar att gå", "tried", "Startade om"));
        scene.does(ANNA, path, "escalations", Map.of("team", "network", "kind", "FUNCTIONAL", "reason", "Inget nät"));

        var notices = path + "/notifications?limit=200";
        scene.until(ANNA, notices, "items.findAll { it.notice == 'manager-informed' }.state", contains("DELIVERED"));
        assertThat(DeskStack.mailsTo(chief + "@example.org")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("Eskalerat till dig: Skrivaren");
            assertThat(mail.text()).contains("Kunden hotar att gå", "Startade om", "nivå 1", ANNA,
                    "/api/v1/cases/" + scene.read(ANNA, path).getString("number"));
        });
        scene.as(RITA).get(notices).then().statusCode(200).body("items.notice", not(hasItem("manager-informed")));
    }

    @Test
    @DisplayName("A level that does not let cases skip the next one refuses it; requesters do not see who works where")
    void skipping() {
        var path = taken();
        scene.saved("level", "52", Map.of("number", 52, "names", texts("Top", "Верх", "Topp")));
        scene.saved("level", "51", Map.of("number", 51, "names", texts("Mid", "Середина", "Mitt"), "up", 52));
        scene.saved("level", "50", Map.of("number", 50, "names", texts("Low", "Низ", "Botten"), "up", 51, "skips",
                false));
        scene.does(ANNA, path, "escalations", Map.of("toLevel", 50, "kind", "FUNCTIONAL", "reason", "Upp"));

        scene.command(ANNA, path, "escalations", Map.of("toLevel", 52, "kind", "FUNCTIONAL", "reason", "Upp"))
                .statusCode(409).body("reason", equalTo("no-skipping"));
        scene.does(ANNA, path, "escalations", Map.of("toLevel", 51, "kind", "FUNCTIONAL", "reason", "Upp"));
        scene.as(ANNA).get(path + "/escalations").then().body("levels", hasSize(3));
        scene.as(RITA).get(path + "/escalations").then().statusCode(403);
    }

    @Test
    @DisplayName("By a rule: a rejected solution goes up by itself, and the event names the rule and its version")
    void byRule() {
        var team = "first-" + UUID.randomUUID();
        scene.saved("team", team, Map.of("names", texts("First", "Первая", "Första"), "level", 1));
        int version = scene.saved("escalation-rules", "default", Map.of("rules", List.of(Map.of("key", "rejected",
                "teams", List.of(team), "trigger", "REJECTED", "times", 1, "kind", "FUNCTIONAL", "team", "network"))))
                .getInt("version");
        var path = scene.triaged("sv", "Skrivaren", "");
        scene.does(ANNA, path, "assignment", Map.of("team", team, "specialist", ANNA));
        scene.does(ANNA, path, "solutions", Map.of("kind", "FIX", "text", "Starta om"));
        scene.as(RITA).body(Map.of("reason", "Hjälpte inte")).post(path + "/solutions/1/rejection").then()
                .statusCode(201);

        scene.until(ANNA, path + "/assignment", "team", equalTo("network"));
        scene.as(ANNA).get(path + "/events?limit=200").then()
                .body("items.find { it.type == 'replaydesk.escalation.case-escalated.v1' }.payload.rule.key",
                        equalTo("rejected"))
                .body("items.find { it.type == 'replaydesk.escalation.case-escalated.v1' }.payload.rule.version",
                        equalTo(version));
        scene.as(ANNA).get(path + "/escalations").then().body("moves.rule.key", hasItem("rejected"));
    }

    @Test
    @DisplayName("A rule stops what goes back and forth: then a lead decides")
    void stopped() {
        var path = taken();
        scene.saved("escalation-rules", "default", Map.of("rules", List.of(), "mostBounces", 1));
        try {
            scene.does(ANNA, path, "escalations", Map.of("team", "network", "kind", "FUNCTIONAL", "reason", "Er"));
            scene.does(ANNA, path, "hand-backs", Map.of("team", "service-desk", "reason", "Nej, er"));
            scene.command(ANNA, path, "escalations", Map.of("team", "network", "kind", "FUNCTIONAL", "reason", "Er"))
                    .statusCode(409).body("reason", equalTo("bouncing"));
            scene.does(LENA, path, "escalations", Map.of("team", "network", "kind", "FUNCTIONAL", "reason", "Klart"));
        } finally {
            scene.saved("escalation-rules", "default", Map.of("rules", List.of()));
        }
    }
}
