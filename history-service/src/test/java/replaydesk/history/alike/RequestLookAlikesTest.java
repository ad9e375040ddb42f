package replaydesk.history.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.history.Desk;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Look-alikes of a request that is not registered yet")
class RequestLookAlikesTest {

    private static final String DEAD = "Skrivaren skriver inte ut";

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private ValidatableResponse asked(String token, Map<String, String> request) {
        return desk.as(token).contentType("application/json").body(request).post("/api/v1/look-alikes").then();
    }

    private ValidatableResponse asked(String subject) {
        return asked(desk.operator, Map.of("organisation", desk.organisation, "subject", subject)).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sv | Skrivaren på våning två skriver inte ut | Skrivare på våning två vill inte skriva | Glömt lösenord"
                    + " | skriv",
            "ru | Принтер не печатает кириллицу | Не печатается кириллица на принтере | Забыл пароль | принтер",
            "en | The VPN disconnects after ten minutes | VPN disconnects every ten minutes | New laptop | vpn"})
    void whoeverIsAboutToRegisterSeesTheCaseThatSaysTheSame(String language, String first, String again, String other,
            String word) {
        var one = desk.register("rita", language, first, "");
        desk.register("olga", language, other, "");

        asked(again).body("id", contains(one.toString())).body("[0].number", notNullValue())
                .body("[0].subject", equalTo(first)).body("[0].status", equalTo("REGISTERED"))
                .body("[0].because.words", hasItem(word)).body("[0].because.apart", notNullValue());
    }

    @Test
    @DisplayName("The measure is that of a case: registered, the request has the same look-alikes with the same scores")
    void sameMeasure() {
        desk.register("rita", "sv", DEAD, "Papper finns, lampan blinkar rött");
        desk.register("olga", "sv", DEAD, "");
        desk.register("sven", "sv", "Skärmen är svart", "");
        var request = new HashMap<>(Map.of("organisation", desk.organisation, "subject", DEAD + ", lampan blinkar",
                "description", "Papper finns", "product", "printing", "language", "sv"));

        List<Map<String, Object>> before = asked(desk.operator, request).statusCode(200).extract().path("");
        var registered = desk.register("sven", "sv", request.get("subject"), request.get("description"));
        List<Map<String, Object>> after = desk.asOperator().get("/api/v1/cases/{id}/look-alikes", registered).then()
                .statusCode(200).extract().path("");

        assertThat(before).hasSize(2).extracting(found -> found.get("id"), found -> found.get("score"),
                RequestLookAlikesTest::because)
                .isEqualTo(after.stream().map(found -> tuple(found.get("id"), found.get("score"), because(found)))
                        .toList());
    }

    private static Map<String, Object> because(Map<String, Object> found) {
        @SuppressWarnings("unchecked")
        var because = new HashMap<>((Map<String, Object>) found.get("because"));
        because.remove("apart");
        return because;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"sv | Skrivaren skriver inte ut mina papper | Skrivare skriver inte ut papper",
            "en | The printers are not printing invoices | Printer does not print the invoice",
            "ru | Принтер не печатает счета | Не печатаются счёта на принтере", "| VPN kopplar ner | VPN kopplar ner"})
    @DisplayName("Nobody has to say the language")
    void languageUnknown(String language, String first, String again) {
        var one = desk.register("rita", language, first, "");

        asked(again).body("id", contains(one.toString()));
    }

    @Test
    void theProductMakesALikeOneLiker() {
        desk.register("rita", "sv", DEAD, "");
        var request = Map.of("organisation", desk.organisation, "subject", "Skrivaren blinkar rött, skriver inte");
        var with = new HashMap<>(request);
        with.put("product", "printing");

        float without = asked(desk.operator, request).statusCode(200)
                .body("[0].because.sameProduct", equalTo(false)).extract().path("[0].score");
        float same = asked(desk.operator, with).statusCode(200).body("[0].because.sameProduct", equalTo(true))
                .extract().path("[0].score");

        assertThat(same).isGreaterThan(without);
    }

    @Test
    void whatWasClosedOfLateIsAmongThemAndWhatWasWithdrawnIsNot() {
        var closed = desk.play(desk.register("rita", "sv", DEAD, ""), "anna",
                new CaseClosed(ClosureCode.SOLVED, null, null, 1, true, false, "anna", null, null));
        desk.play(desk.register("rita", "sv", DEAD, ""), "rita",
                new CaseWithdrawn("rita", WithdrawalReason.MISTAKE, null));

        asked(DEAD).body("id", contains(closed.toString())).body("[0].status", equalTo("CLOSED"))
                .body("[0].closedAt", notNullValue());
    }

    @Test
    @DisplayName("A requester finds own cases alone; a system of the client those of the whole organisation")
    void requestersFindTheirOwn() {
        var own = desk.register("rita", "sv", DEAD, "").toString();
        var other = desk.register("sven", "sv", DEAD, "").toString();
        var request = Map.of("subject", DEAD);

        asked(TestTokens.requester("rita", desk.organisation), request).statusCode(200).body("id", contains(own));
        asked(TestTokens.requester("olga", desk.organisation), request).statusCode(200).body("", empty());
        asked(TestTokens.integrator(desk.organisation), request).statusCode(200)
                .body("id", containsInAnyOrder(own, other));
    }

    @Test
    void nobodyLearnsOfAnotherOrganisationsCases() {
        desk.register("rita", "sv", DEAD, "");
        var other = "globex-" + UUID.randomUUID();
        var request = Map.of("organisation", desk.organisation, "subject", DEAD);

        for (var role : List.of("operator", "lead", "analyst", "importer", "admin", "integrator", "requester")) {
            var token = TestTokens.token("rita", Set.of(role), List.of(other));
            asked(token, request).statusCode(403).body("type", equalTo("urn:replaydesk:problem:forbidden"));
            asked(token, Map.of("subject", DEAD)).statusCode(200).body("", empty());
        }
    }

    @Test
    void whoActsForSeveralOrganisationsNamesOneAndWhoeverAsksSaysSomething() {
        asked(desk.operator, Map.of("subject", DEAD)).statusCode(400)
                .body("errors.pointer", contains("/organisation"));
        asked(desk.operator, Map.of("organisation", desk.organisation, "product", "printing")).statusCode(400)
                .body("errors.pointer", contains("/subject"));
        asked(desk.operator, Map.of("organisation", desk.organisation, "subject", "a".repeat(501))).statusCode(400)
                .body("errors.pointer", contains("/subject"));
        asked(desk.operator, Map.of("organisation", desk.organisation, "description", "a".repeat(100_001)))
                .statusCode(400).body("errors.pointer", contains("/description"));
        asked(desk.operator, Map.of("organisation", desk.organisation, "subject", DEAD, "langauge", "sv"))
                .statusCode(400);
    }

    static Stream<String> whateverPeopleWrite() {
        return Stream.of("", " \n\t", "🖨", "👩‍👩‍👧‍👦 🏳️‍🌈", "?!… — 12 -7 +",
                "<b>Skrivaren</b> <script>alert(1)</script>&amp;",
                "プリンターが動きません", "الطابعة لا تعمل", "מדפסת", "เครื่องพิมพ์ไม่ทำงาน", "\u0000\u0007\uFEFF\u202E",
                "' or 1=1; drop table case_view; -- %s $1", "\uD83D", "å".repeat(100_000),
                "Skrivaren skriver inte ut. ".repeat(3_700), words(9_000), "x1".repeat(50_000));
    }

    /** Different words up to 100,000 characters. */
    private static String words(int many) {
        var text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append("ord").append(i).append(i % 2 == 0 ? " слово" : " w").append(' ');
        }
        return text.substring(0, Math.min(text.length(), 100_000));
    }

    @ParameterizedTest
    @MethodSource("whateverPeopleWrite")
    @DisplayName("A text of any length, script and nonsense looks like some case or like none, and is no error")
    void anyText(String text) {
        desk.register("rita", "sv", DEAD, text.length() > 500 ? text : null);

        asked(desk.operator, Map.of("organisation", desk.organisation, "description", text)).statusCode(200);
        asked(desk.operator, Map.of("organisation", desk.organisation, "subject",
                text.length() > 500 ? text.substring(0, 500) : text, "product", "\u0000", "category", "\u0000",
                "language", "sv")).statusCode(200);
    }

    @Test
    void aLongTextLooksLikeTheCaseThatSaysTheSameAtLength() {
        var text = words(5_000);
        var one = desk.register("rita", "sv", DEAD, text);
        desk.register("rita", "sv", DEAD, "");

        asked(desk.operator, Map.of("organisation", desk.organisation, "description", text)).statusCode(200)
                .body("id", contains(one.toString())).body("[0].because.words.size()", equalTo(10));
    }
}
