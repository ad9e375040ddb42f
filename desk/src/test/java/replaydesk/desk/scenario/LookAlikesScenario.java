package replaydesk.desk.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.OLGA;
import static replaydesk.desk.scenario.Scene.RITA;
import static replaydesk.desk.scenario.Scene.SYSTEM;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R11: cases that look alike are seen before a second one is made, and later")
class LookAlikesScenario {

    private final Scene scene = new Scene();
    private String path;

    @BeforeEach
    void register() {
        path = scene.triaged("sv", "Skrivaren på våning tre skriver inte ut", "Lampan blinkar rött");
        scene.triaged("sv", "Glömt mitt lösenord", "Kan inte logga in");
    }

    private ValidatableResponse like(String who, String subject) {
        return scene.as(who).body(Map.of("subject", subject, "description", "Den blinkar rött", "language", "sv"))
                .post("/api/v1/look-alikes").then().statusCode(200);
    }

    @Test
    @DisplayName("On the telephone: the operator sees that it is reported already, and why, before a second case")
    void beforeRegistration() {
        like(ANNA, "Skrivare på våning tre vill inte skriva").body("", hasSize(1)).body("[0].id", equalTo(id(path)))
                .body("[0].number", equalTo(scene.read(ANNA, path).getString("number")))
                .body("[0].subject", equalTo("Skrivaren på våning tre skriver inte ut"))
                .body("[0].because.words", hasItem("skriv"));
        scene.as(ANNA).get("/api/v1/cases?organisation=" + scene.organisation).then().body("items", hasSize(2));
    }

    @Test
    @DisplayName("A system of the client sees those of its organisation, a requester only their own")
    void whoSeesWhich() {
        like(SYSTEM, "Skrivaren på våning tre skriver inte").body("id", contains(id(path)));
        like(RITA, "Skrivaren på våning tre skriver inte").body("id", contains(id(path)));
        like(OLGA, "Skrivaren på våning tre skriver inte").body("", hasSize(0));
        new Scene().as(ANNA).body(Map.of("organisation", scene.organisation, "subject", "Skrivaren"))
                .post("/api/v1/look-alikes").then().statusCode(403);
    }

    @Test
    @DisplayName("Registered all the same, each case shows the other one; closed a moment ago, it still does")
    void afterRegistration() {
        var second = scene.registered(scene.as(OLGA), Map.of("channel", "PORTAL", "language", "sv", "subject",
                "Skrivare på våning tre skriver inte"));

        scene.until(ANNA, second + "/look-alikes", "id", contains(id(path)));
        scene.until(ANNA, path + "/look-alikes", "id", contains(id(second)));
        scene.does(ANNA, path, "closure", Map.of("code", "SOLVED", "result", "Bytt papper"));
        scene.until(ANNA, second + "/look-alikes", "[0].status", equalTo("CLOSED"));
        like(ANNA, "Skrivaren på våning tre skriver inte").body("status", hasItem("CLOSED")).body("", hasSize(2));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
