package replaydesk.desk.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.BORIS;
import static replaydesk.desk.scenario.Scene.RITA;
import static replaydesk.desk.scenario.Scene.SYSTEM;
import static replaydesk.desk.scenario.Scene.texts;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R8: the first line checks typical user errors by a checklist")
class ChecklistScenario {

    private static final String ANSWERED = "replaydesk.triage.checklist-answered.v1";
    private static final String OF_ANSWERS = "items.findAll { it.type == '" + ANSWERED + "' }";

    private final Scene scene = new Scene();
    private final String robots = "robots-" + UUID.randomUUID();
    private final String stuck = "robots-stuck-" + UUID.randomUUID();
    private final String article = "robot-restart-" + UUID.randomUUID();
    private final String checklist = "robot-" + UUID.randomUUID();
    private String path;

    @BeforeEach
    void define() {
        scene.saved("category", robots, Map.of("names", texts("Robots", "Роботы", "Robotar")));
        scene.saved("category", stuck, Map.of("names", texts("Stuck", "Застрял", "Fast"), "parent", robots));
        scene.saved("known-solution", article, Map.of("texts", Map.of("sv", Map.of("title", "Starta om roboten",
                "symptoms", "Den står still", "steps", List.of("Dra ur sladden", "Vänta en minut"))), "visibility",
                "public", "state", "published", "reviewBy", "2999-01-01", "categories", List.of(robots)));
        scene.saved("checklist", checklist, Map.of("names", texts("Robot", "Робот", "Robot"), "categories",
                List.of(robots), "first", "moves", "steps", List.of(
                        choice("moves", List.of(Map.of("key", "no", "label", texts("No", "Нет", "Nej"), "next", "lamp",
                                "outcome", Map.of("classify", Map.of("category", stuck, "impact", "HIGH"))),
                                Map.of("key", "yes", "label", texts("Yes", "Да", "Ja"), "next", "noise"))),
                        choice("lamp", List.of(Map.of("key", "red", "label", texts("Red", "Красная", "Röd"), "next",
                                "restart", "outcome", Map.of("suggest", article)),
                                Map.of("key", "dark", "label", texts("Dark", "Не горит", "Släckt"), "next",
                                        "restart"))),
                        choice("restart", List.of(Map.of("key", "helped", "label", texts("Helps", "Помогло", "Hjälpte"),
                                "outcome", Map.of("solve", article)),
                                Map.of("key", "no", "label", texts("No", "Нет", "Nej"), "next", "noise"))),
                        Map.of("key", "noise", "question", texts("What noise?", "Какой звук?", "Vilket ljud?"),
                                "answer", "text", "outcome", Map.of("ask", List.of(texts("Since when does it hum?",
                                        "С каких пор гудит?", "Sedan när brummar den?")))))));
        path = scene.triaged("sv", "Roboten står still", "Den rör sig inte");
        scene.does(ANNA, path, "classification", Map.of("type", "INCIDENT", "category", robots, "impact", "LOW",
                "urgency", "LOW"));
    }

    private static Map<String, Object> choice(String key, List<Map<String, Object>> options) {
        return Map.of("key", key, "question", texts(key + "?", key + "?", key + "?"), "answer", "choice", "options",
                options);
    }

    private void answers(String who, String... itemsAndAnswers) {
        var answers = Arrays.stream(itemsAndAnswers).map(one -> one.split("=", 2))
                .map(one -> Map.of("item", one[0], "answer", one[1])).toList();
        scene.does(who, path, "checklists/" + checklist + "/answers", Map.of("version", 1, "answers", answers));
    }

    /** The checklist as Anna sees it. */
    private JsonPath shown() {
        return JsonPath.given(scene.as(ANNA).get(path + "/checklists").then().statusCode(200).extract().asString())
                .setRootPath("find { it.key == '" + checklist + "' }");
    }

    private void sees(String member, org.hamcrest.Matcher<?> matcher) {
        scene.as(ANNA).get(path + "/checklists").then().statusCode(200)
                .body("find { it.key == '" + checklist + "' }." + member, matcher);
    }

    @Test
    @DisplayName("One operator begins it, step by step, another one goes on, and it says who answered what")
    void begunByOneResumedByAnother() {
        sees("state", equalTo("OPEN"));
        sees("next.question.sv", equalTo("moves?"));

        answers(ANNA, "moves=no");
        sees("state", equalTo("BEGUN"));
        sees("next.key", equalTo("lamp"));
        sees("next.options.key", contains("red", "dark"));
        answers(BORIS, "lamp=red");
        answers(BORIS, "restart=helped");

        sees("state", equalTo("DONE"));
        sees("next", nullValue());
        sees("answers.item", contains("moves", "lamp", "restart"));
        sees("answers.by", contains(ANNA, BORIS, BORIS));
    }

    @Test
    @DisplayName("Whoever knows all the answers gives them at once, and corrects one later")
    void allAtOnce() {
        answers(ANNA, "moves=no", "lamp=dark", "restart=no", "noise=Det gnisslar");
        sees("state", equalTo("DONE"));
        sees("answers", hasSize(4));

        scene.command(BORIS, path, "checklists/" + checklist + "/answers", Map.of("version", 1, "answers",
                List.of(Map.of("item", "lamp", "answer", "red")))).statusCode(409)
                .body("reason", equalTo("step-answered"));
        scene.does(BORIS, path, "checklists/" + checklist + "/answers", Map.of("version", 1, "anew", true, "answers",
                List.of(Map.of("item", "lamp", "answer", "red"))));
        sees("answers.answer", contains("no", "red"));
        sees("next.key", equalTo("restart"));
    }

    @Test
    @DisplayName("An outcome offers the classification, and one command makes it a fact")
    void offersAClassification() {
        answers(ANNA, "moves=no");
        sees("offers.command", contains("classification"));
        scene.as(ANNA).get(path + "/classification").then().body("classification.category.key", equalTo(robots));

        scene.does(ANNA, path, "classification", shown().getMap("offers[0].classification"));

        scene.as(ANNA).get(path + "/classification").then().body("classification.category.key", equalTo(stuck))
                .body("classification.impact", equalTo("HIGH")).body("classification.by", equalTo("PERSON"));
        sees("offers", hasSize(0));
    }

    @Test
    @DisplayName("An outcome offers questions in the language of the case")
    void offersAQuestion() {
        answers(ANNA, "moves=yes", "noise=Den brummar");
        sees("offers.command", contains("information-requests"));

        scene.does(ANNA, path, "information-requests", shown().getMap("offers[0].request"));

        scene.until(RITA, path, "status", equalTo("WAITING_FOR_CUSTOMER"));
        scene.as(RITA).get(path + "/events?limit=200").then().statusCode(200)
                .body("items.payload.questions.flatten()", hasItem("Sedan när brummar den?"));
    }

    @Test
    @DisplayName("An outcome offers the known solution, which is proposed, accepted, and counted for the article")
    void offersASolution() {
        answers(ANNA, "moves=no", "lamp=red", "restart=helped");
        sees("offers.kind", contains("CLASSIFY", "SUGGEST", "SOLVE"));
        sees("offers[1].solution.kind", equalTo("INFORMATION"));
        var offer = shown().getMap("offers[2].solution");

        scene.taken(ANNA, path);
        scene.does(ANNA, path, "solutions", offer);
        scene.as(RITA).get(path).then().body("status", equalTo("SOLVED"))
                .body("solution.text", equalTo("Starta om roboten\n\n1. Dra ur sladden\n2. Vänta en minut"));
        scene.does(RITA, path, "solutions/1/acceptance", Map.of());

        scene.until(ANNA, path, "status", equalTo("CLOSED"));
        scene.until(ANNA, "/api/v1/known-solutions/" + article, "figures.helped", equalTo(1));
    }

    @Test
    @DisplayName("The answers stand in the timeline, with who and when, for the desk alone")
    void inTheTimeline() {
        answers(ANNA, "moves=no");
        answers(BORIS, "lamp=dark");

        scene.as(ANNA).get(path + "/events?limit=200").then().statusCode(200)
                .body(OF_ANSWERS + ".actor", contains(ANNA, BORIS))
                .body(OF_ANSWERS + ".payload.answers.flatten().answer", contains("no", "dark"))
                .body(OF_ANSWERS + "[0].payload.outcomes[0].reference.key", equalTo(stuck));
        for (var client : List.of(RITA, SYSTEM)) {
            scene.as(client).get(path + "/events?limit=200").then().statusCode(200)
                    .body("items.type", not(hasItem(ANSWERED)));
            scene.as(client).get(path + "/checklists").then().statusCode(403);
        }
    }
}
