package replaydesk.history.diagnosis;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.log.Presumption;
import replaydesk.events.value.ConsideredCause;
import replaydesk.history.Desk;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DiagnosesTest {

    private static final String PATH = "/api/v1/cases/{id}/diagnoses";

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void allAreListedNewestFirstWithWhoAndWhen() {
        var id = desk.register("rita", "ru", "Не печатает", "x");
        desk.play(id, "anna", new DiagnosisRecorded("идут кракозябры", null, null,
                List.of(new ConsideredCause("шрифт", "на другом принтере то же"))));
        desk.playLate(id, "carl", new DiagnosisRecorded("annat", "annat", null),
                Presumption.of(Map.of("life", 1, "diagnosis", 0)));
        desk.play(id, "boris", new DiagnosisRecorded("идут кракозябры", "gammal drivrutin", "uppdatera"));

        desk.asOperator().get(PATH, id).then().statusCode(200).body("items.by", contains("boris", "anna"))
                .body("items.cause", contains("gammal drivrutin", null)).body("items.at", hasSize(2))
                .body("items[0].at", notNullValue()).body("items[0].plan", equalTo("uppdatera"))
                .body("items[1].considered[0].cause", equalTo("шрифт"))
                .body("items[1].considered[0].excludedBecause", equalTo("на другом принтере то же"))
                .body("nextCursor", nullValue());
        var cursor = desk.asOperator().get(PATH + "?limit=1", id).then().body("items.by", contains("boris"))
                .extract().<String>path("nextCursor");
        desk.asOperator().queryParam("limit", 1).queryParam("cursor", cursor).get(PATH, id).then()
                .body("items.by", contains("anna")).body("nextCursor", nullValue());
        desk.asOperator().get(PATH + "?cursor=abc", id).then().statusCode(400);
    }

    @Test
    void theyAreTheDesksAlone() {
        var id = desk.register("rita", "ru", "Не печатает", "x");

        desk.asOperator().get(PATH, id).then().statusCode(200).body("items", hasSize(0));
        desk.as(TestTokens.requester("rita", desk.organisation)).get(PATH, id).then().statusCode(403);
        desk.as(TestTokens.integrator(desk.organisation)).get(PATH, id).then().statusCode(403);
        desk.as(TestTokens.token("anna", Set.of("operator"), List.of("globex"))).get(PATH, id).then().statusCode(404);
    }
}
