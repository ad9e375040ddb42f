package replaydesk.history.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.value.Channel;
import replaydesk.events.value.MessageKind;
import replaydesk.history.Desk;
import replaydesk.testing.TestStack;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FullTextTest {

    private final Desk desk = new Desk();
    private String russian;
    private String swedish;
    private String english;

    @BeforeEach
    void threeCases() {
        russian = desk.register("rita", "ru", "Не печатает принтер «Альфа»", "Ещё вчера всё работало, HP LaserJet")
                .toString();
        swedish = desk.register("sven", "sv", "Skrivaren skriver inte ut", "Kablarna är kontrollerade").toString();
        english = desk.register("gus", "en", "Printers keep jamming", "The paper was replaced").toString();
        desk.play(UUID.fromString(russian), "rita",
                new MessageReceived(new UUID(1, 1), "rita", Channel.EMAIL, "Драйверы переустановлены", List.of(), null,
                        null),
                new NoteAdded(new UUID(1, 2), "anna", "капризный клиент"));
        desk.play(UUID.fromString(swedish), "anna",
                new MessageSent(new UUID(1, 3), "anna", "Starta om datorerna", MessageKind.RECOMMENDATION));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> found(String q) {
        return desk.asOperator().queryParam("organisation", desk.organisation).queryParam("q", q).get("/api/v1/cases")
                .then().statusCode(200).extract().path("items.id");
    }

    @Test
    void wordsAreFoundInTheirOtherForms() {
        assertThat(found("принтеры")).containsExactly(russian);
        assertThat(found("печатают")).containsExactly(russian);
        assertThat(found("skrivare")).containsExactly(swedish);
        assertThat(found("kabel")).isEmpty();
        assertThat(found("kablar")).containsExactly(swedish);
        assertThat(found("printer jam")).containsExactly(english);
        assertThat(found("АЛЬФА")).containsExactly(russian);
        assertThat(found("еще")).isEmpty();
        assertThat(found("laserjet")).containsExactly(russian);
    }

    @Test
    void theWordsMayStandInDifferentTextsOfTheCase() {
        assertThat(found("принтер драйвер")).containsExactly(russian);
        assertThat(found("skrivaren dator")).containsExactly(swedish);
        assertThat(found("принтер dator")).isEmpty();
    }

    @Test
    void phrasesAlternativesAndWithout() {
        assertThat(found("\"kablarna är kontrollerade\"")).containsExactly(swedish);
        assertThat(found("\"kontrollerade kablarna\"")).isEmpty();
        assertThat(found("принтер or skrivare")).containsExactlyInAnyOrder(russian, swedish);
        assertThat(found("принтер or skrivare -драйвер")).containsExactly(swedish);
    }

    @Test
    void signsAreNoOperators() {
        assertThat(found("принтер " + "-".repeat(400))).containsExactly(russian);
        assertThat(found("skrivaren|" + "-".repeat(400))).containsExactly(swedish);
        assertThat(found("printers" + "(".repeat(400))).containsExactly(english);
        assertThat(found("принтер!'\\:*&<->")).containsExactly(russian);
    }

    @Test
    void wordsThatSayNothingAreLeftOut() {
        assertThat(found("skrivaren och dator")).containsExactly(swedish);
        assertThat(found("the")).isEmpty();
    }

    @Test
    void theNumberIsFoundAndNotesAreNot() {
        String number = desk.asOperator().get("/api/v1/cases/{id}", russian).path("number");

        assertThat(found(number)).containsExactly(russian);
        assertThat(found("капризный")).isEmpty();
    }
}
