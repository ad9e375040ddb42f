package replaydesk.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.LENA;
import static replaydesk.desk.scenario.Scene.RITA;
import static replaydesk.desk.scenario.Scene.SYSTEM;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import replaydesk.desk.DeskStack;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R6, R12: known solutions solve a part before anyone is called, and close most at the first line")
class KnownSolutionScenario {

    private static final String ARTICLES = "/api/v1/known-solutions/";
    private static final String CLOSED = "items.find { it.type == 'replaydesk.closure.case-closed.v1' }";

    private final Scene scene = new Scene();
    /** A word that stands nowhere else. */
    private final String word = "kvant" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");

    private String article(String name) {
        var key = name + "-" + UUID.randomUUID();
        scene.saved("known-solution", key, Map.of("texts", Map.of("sv", Map.of("title", "Starta om " + word,
                "symptoms", "Det brummar", "steps", List.of("Dra ur sladden"))), "visibility", "public", "state",
                "published", "reviewBy", "2999-01-01", "categories", List.of("other")));
        return key;
    }

    private ValidatableResponse suggested(String who, String text) {
        return scene.as(who).queryParam("text", text).get("/api/v1/suggestions").then();
    }

    private ValidatableResponse suggestedInSwedish(String who) {
        return scene.as(who).queryParam("text", word).queryParam("language", "sv").get("/api/v1/suggestions").then();
    }

    private int figure(String article, String name) {
        return scene.read(ANNA, ARTICLES + article).getInt("figures." + name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sv | Mitt kontto är lååst, kan inte logga in | account-locked",
            "sv | pappret har fastnat i skrivarn, jag får inte ut det | paper-jam",
            "en | my acount is lockd | account-locked",
            "en | the laptop does not conect to wifi | wifi-does-not-connect",
            "ru | учетная запись заблокированна | account-locked",
            "ru | не приходит ожидаемое писмо | expected-mail-does-not-arrive"})
    @DisplayName("Before registration: own words, misspelt, in three languages, find the article, and it says why")
    void beforeRegistration(String language, String text, String article) {
        suggested(RITA, text).statusCode(200).body("language", equalTo(language))
                .body("knownSolutions.key.take(3)", hasItem(article))
                .body("knownSolutions.find { it.key == '" + article + "' }.why.words", not(hasSize(0)))
                .body("knownSolutions[0].steps", notNullValue());
    }

    static Stream<String> whateverPeopleWrite() {
        return Stream.of("🖨", "?!… 12 -7", "<b>skrivare</b> <script>alert(1)</script>", "プリンターが動きません",
                "الطابعة لا تعمل", "skrivaren skriver inte ut ".repeat(120));
    }

    @ParameterizedTest
    @MethodSource("whateverPeopleWrite")
    @DisplayName("Whatever is written is answered, and the case that is made of it is suggested something or nothing")
    void anyText(String text) {
        suggested(RITA, text.substring(0, Math.min(text.length(), 100))).statusCode(200);
        var atLength = text.repeat(Math.max(1, 100_000 / text.length()));
        scene.as(RITA).body(Map.of("text", atLength)).post("/api/v1/suggestions").then().statusCode(200);
        var path = scene.registered(scene.as(RITA), Map.of("channel", "PORTAL", "subject", "?", "description",
                atLength));

        scene.routed(path);
        scene.as(ANNA).get(path + "/suggestions").then().statusCode(200);
        scene.as(ANNA).get(path + "/look-alikes").then().statusCode(200);
    }

    @Test
    @DisplayName("\"This helped\" before there is a case: no case is made, and the article counts it once")
    void helpedWithoutACase() {
        var article = article("a");
        for (int status : new int[] {201, 200}) {
            scene.as(RITA).header("Idempotency-Key", "helped").body(Map.of("version", 1))
                    .post(ARTICLES + article + "/helped").then().statusCode(status);
        }

        assertThat(figure(article, "selfHelped")).isEqualTo(1);
        scene.as(ANNA).get("/api/v1/cases?organisation=" + scene.organisation).then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("\"This helped\" with a case: it is solved at level 0, nobody is assigned, and the article counts it")
    void helpedWithACase() {
        var article = article("a");
        var path = scene.triaged("sv", "Den brummar, " + word, "");
        scene.as(RITA).get(path + "/suggestions").then().statusCode(200)
                .body("knownSolutions.key", hasItem(article)).body("solvedCases", nullValue());

        scene.does(RITA, path, "self-help", Map.of("knownSolution", Map.of("key", article, "version", 1)));

        scene.until(ANNA, path, "status", equalTo("CLOSED"));
        scene.as(ANNA).get(path).then().body("closing.level", equalTo(0));
        scene.as(ANNA).get(path + "/events?limit=200").then().body(CLOSED + ".payload.level", equalTo(0))
                .body("items.type", not(hasItem("replaydesk.escalation.case-assigned.v1")));
        await().atMost(Scene.SOON).until(() -> figure(article, "helped") == 1);
    }

    /** Lets Anna solve a case of Rita's with the article, and Rita say whether it helped. */
    private String solved(String article, boolean helped) {
        var path = scene.triaged("sv", word + " startar inte", "Den brummar hela tiden");
        scene.taken(ANNA, path);
        scene.does(ANNA, path, "solutions", Map.of("kind", "FIX", "text", "Dra ur sladden", "knownSolution",
                Map.of("key", article, "version", 1)));
        scene.does(RITA, path, "solutions/1/" + (helped ? "acceptance" : "rejection"), Map.of());
        return path;
    }

    @Test
    @DisplayName("For each case: articles and solved cases that are like it, with why; requesters see articles alone")
    void forACase() {
        var article = article("a");
        var before = solved(article, true);
        scene.until(ANNA, before, "status", equalTo("CLOSED"));
        var path = scene.triaged("sv", word + " brummar", "");

        scene.until(ANNA, path + "/suggestions", "solvedCases.caseId", contains(id(before)));
        scene.as(ANNA).get(path + "/suggestions").then().body("language", equalTo("sv"))
                .body("knownSolutions[0].key", equalTo(article)).body("knownSolutions[0].why.words", hasItem(word))
                .body("solvedCases[0].solution", containsString("Dra ur sladden"))
                .body("solvedCases[0].why.words", hasItem(word));
        scene.as(SYSTEM).get(path + "/suggestions").then().body("solvedCases", hasSize(1));
        scene.as(RITA).get(path + "/suggestions").then().body("knownSolutions[0].key", equalTo(article))
                .body("solvedCases", nullValue());
    }

    @Test
    @DisplayName("Used and rejected: it is counted, and what did not help comes after what nobody complained about")
    void rejectedRanksLower() {
        var useless = article("a");
        var other = article("b");
        for (int i = 1; i <= 3; i++) {
            solved(useless, false);
        }

        await().atMost(Scene.SOON).untilAsserted(() -> {
            assertThat(figure(useless, "used")).isEqualTo(3);
            assertThat(figure(useless, "didNotHelp")).isEqualTo(3);
        });
        await().atMost(Scene.SOON).untilAsserted(() -> suggestedInSwedish(RITA).statusCode(200)
                .body("knownSolutions.key", contains(other, useless))
                .body("knownSolutions[1].figures.didNotHelp", equalTo(3)));
        solved(useless, true);
        await().atMost(Scene.SOON).until(() -> figure(useless, "helped") == 1);
    }

    @Test
    @DisplayName("A closed case becomes a draft by one command; nobody finds it until a person has published it")
    void draftFromACase() {
        var path = scene.triaged("sv", word + " startar inte", "Den brummar hela tiden");
        scene.taken(ANNA, path);
        scene.command(ANNA, path, "known-solution", Map.of()).statusCode(409).body("reason", equalTo("not-closed"));
        scene.does(ANNA, path, "solutions", Map.of("kind", "FIX", "text", "Dra ur sladden\nVänta en minut"));
        scene.does(RITA, path, "solutions/1/acceptance", Map.of());
        scene.until(ANNA, path, "status", equalTo("CLOSED"));

        var draft = scene.does(ANNA, path, "known-solution", Map.of("visibility", "public"));
        String key = draft.get("key");
        assertThat(draft.getString("state")).isEqualTo("draft");
        assertThat(draft.getList("texts.sv.steps")).isEqualTo(List.of("Dra ur sladden", "Vänta en minut"));
        assertThat(draft.getString("fromCase")).isEqualTo(scene.read(ANNA, path).getString("number"));
        suggestedInSwedish(ANNA).body("knownSolutions", hasSize(0));
        scene.as(RITA).get(ARTICLES + key).then().statusCode(404);

        var published = new HashMap<>(scene.data("known-solution", key));
        published.put("state", "published");
        scene.as(ANNA).header("If-Match", "\"1\"").body(Map.of("data", published))
                .put("/api/v1/reference/known-solution/" + key).then().statusCode(403);
        scene.saved("known-solution", key, published);
        suggestedInSwedish(RITA).body("knownSolutions.key", contains(key)).body("knownSolutions[0].version",
                equalTo(2));
        scene.as(LENA).get(ARTICLES + key).then().body("state", equalTo("published"));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
