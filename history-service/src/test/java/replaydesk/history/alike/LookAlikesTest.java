package replaydesk.history.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.history.Desk;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LookAlikesTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> ids(UUID id) {
        return desk.asOperator().get("/api/v1/cases/{id}/look-alikes", id).then().statusCode(200).extract().path("id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sv | Skrivaren på våning två skriver inte ut | Skrivare på våning två vill inte skriva | Glömt lösenord"
                    + " | skriv",
            "ru | Принтер не печатает кириллицу | Не печатается кириллица на принтере | Забыл пароль | принтер",
            "en | The VPN disconnects after ten minutes | VPN disconnects every ten minutes | New laptop | vpn"})
    void aCaseThatSaysTheSameInOtherWordsOfItsLanguageLooksAlike(String language, String first, String second,
            String other, String word) {
        var one = desk.register("rita", language, first, "");
        desk.register("olga", language, other, "");
        var two = desk.register("sven", language, second, "");

        desk.asOperator().get("/api/v1/cases/{id}/look-alikes", two).then().statusCode(200)
                .body("id", contains(one.toString())).body("[0].number", notNullValue())
                .body("[0].subject", equalTo(first)).body("[0].because.words", hasItem(word))
                .body("[0].because.sameProduct", equalTo(true)).body("[0].because.apart", notNullValue());
    }

    @Test
    void theLikestIsTheFirst() {
        var near = desk.register("rita", "sv", "Skrivaren skriver inte ut", "Papper finns, lampan blinkar rött");
        var far = desk.register("rita", "sv", "Skrivaren skriver inte ut", "");
        var one = desk.register("sven", "sv", "Skrivaren skriver inte ut, lampan blinkar rött", "Papper finns");

        assertThat(ids(one)).containsExactly(near.toString(), far.toString());
    }

    @Test
    void aCaseThatWasClosedOfLateLooksAlikeAndOneThatWasWithdrawnDoesNot() {
        var closed = desk.play(desk.register("rita", "sv", "Skrivaren skriver inte ut", ""), "anna",
                new CaseClosed(ClosureCode.SOLVED, null, null, 1, true, false, "anna", null, null));
        desk.play(desk.register("rita", "sv", "Skrivaren skriver inte ut", ""), "rita",
                new CaseWithdrawn("rita", WithdrawalReason.MISTAKE, null));
        var one = desk.register("sven", "sv", "Skrivaren skriver inte ut", "");

        desk.asOperator().get("/api/v1/cases/{id}/look-alikes", one).then().statusCode(200)
                .body("id", contains(closed.toString())).body("[0].status", equalTo("CLOSED"))
                .body("[0].closedAt", notNullValue()).body("[0].score", equalTo(1.0f));
    }

    @Test
    void nobodyLearnsOfAnotherOrganisationsCases() {
        var foreign = desk.register("globex-" + UUID.randomUUID(), "rita", "sv", "Skrivaren skriver inte ut", "");
        var one = desk.register("sven", "sv", "Skrivaren skriver inte ut", "");

        assertThat(ids(one)).isEmpty();
        assertThat(ids(foreign)).isEmpty();
        desk.as(TestTokens.token("olle", Set.of("operator"), List.of("somebody-else")))
                .get("/api/v1/cases/{id}/look-alikes", one).then().statusCode(404);
        desk.as(TestTokens.requester("sven", desk.organisation)).get("/api/v1/cases/{id}/look-alikes", one).then()
                .statusCode(403);
    }

    @Test
    void aCaseWithoutAWordThatOthersHaveLooksLikeNone() {
        desk.register("rita", "sv", "Skrivaren skriver inte ut", "");

        desk.asOperator().get("/api/v1/cases/{id}/look-alikes", desk.register("sven", "sv", "?", "")).then()
                .statusCode(200).body("", empty());
        desk.asOperator().get("/api/v1/cases/{id}/look-alikes", UUID.randomUUID()).then().statusCode(404);
    }
}
