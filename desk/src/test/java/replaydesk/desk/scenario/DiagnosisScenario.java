package replaydesk.desk.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.BORIS;
import static replaydesk.desk.scenario.Scene.RITA;
import static replaydesk.desk.scenario.Scene.SYSTEM;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R11: symptoms and causes are examined; the outcome is a diagnosis and a plan")
class DiagnosisScenario {

    private static final String RECORDED = "replaydesk.triage.diagnosis-recorded.v1";
    private static final Map<String, Object> FIRST = Map.of("symptoms", "Skriver inte ut, lampan blinkar", "plan",
            "Byt kabel", "considered", List.of(Map.of("cause", "Kabeln"), Map.of("cause", "Drivrutinen")));
    private static final Map<String, Object> SECOND = Map.of("symptoms", "Skriver inte ut, lampan blinkar",
            "cause", "Drivrutinen", "plan", "Installera version 7", "considered",
            List.of(Map.of("cause", "Kabeln", "excludedBecause", "Samma fel med ny kabel")));

    private final Scene scene = new Scene();
    private String path;

    @BeforeEach
    void register() {
        path = scene.triaged("sv", "Skrivaren skriver inte ut", "Den blinkar");
    }

    @Test
    @DisplayName("The second diagnosis stands, the first one stays, each with who, when, what was excluded and why")
    void historyOfDiagnoses() {
        scene.does(ANNA, path, "diagnosis", FIRST);
        scene.as(ANNA).get(path).then().statusCode(200).body("diagnosis.plan", equalTo("Byt kabel"))
                .body("diagnosis.cause", nullValue());
        scene.does(BORIS, path, "diagnosis", SECOND);

        scene.as(ANNA).get(path).then().body("diagnosis.cause", equalTo("Drivrutinen"));
        scene.as(ANNA).get(path + "/diagnoses").then().statusCode(200).body("items.by", contains(BORIS, ANNA))
                .body("items.plan", contains("Installera version 7", "Byt kabel"))
                .body("items[0].considered[0].excludedBecause", equalTo("Samma fel med ny kabel"))
                .body("items[1].considered.cause", contains("Kabeln", "Drivrutinen"))
                .body("items[1].considered[0].excludedBecause", nullValue()).body("items[0].at", notNullValue());
        scene.as(ANNA).get(path + "/diagnoses?limit=1").then().body("items", hasSize(1))
                .body("nextCursor", notNullValue());
        scene.as(ANNA).get(path + "/events?limit=200").then().body("items.type", hasItem(RECORDED));
    }

    @Test
    @DisplayName("It is the desk's own: neither the requester nor the client's systems read of it")
    void forTheDeskAlone() {
        scene.does(ANNA, path, "diagnosis", FIRST);

        for (var client : List.of(RITA, SYSTEM)) {
            scene.as(client).get(path).then().statusCode(200).body("diagnosis", nullValue());
            scene.as(client).get(path + "/diagnoses").then().statusCode(403);
            scene.as(client).get(path + "/events?limit=200").then().statusCode(200)
                    .body("items.type", not(hasItem(RECORDED)));
        }
    }

    @Test
    @DisplayName("A diagnosis that contradicts itself is refused with the reason, and so is one of a case that is over")
    void refused() {
        scene.command(ANNA, path, "diagnosis", Map.of("symptoms", "Blinkar", "cause", "Kabeln", "considered",
                List.of(Map.of("cause", "Kabeln", "excludedBecause", "Ny")))).statusCode(409)
                .body("reason", equalTo("cause-excluded"));
        scene.command(ANNA, path, "diagnosis", Map.of("symptoms", "Blinkar", "considered",
                List.of(Map.of("cause", "Kabeln"), Map.of("cause", "Kabeln ")))).statusCode(409)
                .body("reason", equalTo("cause-considered-twice"));
        scene.command(ANNA, path, "diagnosis", Map.of("symptoms", " ")).statusCode(400)
                .body("errors.pointer", contains("/symptoms"));
        scene.as(ANNA).get(path + "/diagnoses").then().body("items", hasSize(0));

        scene.does(ANNA, path, "closure", Map.of("code", "OTHER", "result", "Klart"));
        scene.command(ANNA, path, "diagnosis", FIRST).statusCode(409).body("reason", equalTo("case-ended"));
    }
}
