package replaydesk.triage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static replaydesk.triage.model.ModelDesk.ACTIVE;
import static replaydesk.triage.model.ModelDesk.LENA;
import static replaydesk.triage.model.ModelDesk.PATH;
import static replaydesk.triage.model.ModelDesk.active;
import static replaydesk.triage.model.ModelDesk.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.value.Decider;
import replaydesk.testing.TestStack;
import replaydesk.triage.reference.ClassificationModel;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ModelsTest {

    @Inject
    ModelTable table;

    private final ModelDesk desk = new ModelDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aModelLearntFromWhatPeopleSaidClassifiesAfterAPersonActivatesItAndTheOneBeforeIsPutBack() {
        desk.taught(80);
        var corrected = desk.wrote("Espresso", "Espresso smakar bränt", "sv");
        assertThat(desk.analysed(corrected)).satisfies(event -> {
            assertThat(event.by()).isEqualTo(Decider.RULE);
            assertThat(event.awaitsPerson()).isTrue();
        });
        desk.correct(corrected, "hardware");
        var first = desk.trained();
        desk.done(first);
        desk.model(first).statusCode(200).body("progress", equalTo(100)).body("active", equalTo(false))
                .body("version", not(equalTo(null))).body("report.labels", hasItem("hardware"))
                .body("report.learntFrom", equalTo(65)).body("report.testedWith", equalTo(16))
                .body("report.accuracy", equalTo(1.0f)).body("report.macroF1", equalTo(1.0f))
                .body("report.majorityAccuracy", equalTo(0.5f)).body("report.confusion", hasSize(2))
                .body("report.confusion.find { it.label == 'hardware' }.answers.hardware", equalTo(8));
        as(LENA).get(PATH).then().statusCode(200).body("id", hasItem(first))
                .body("find { it.id == '" + first + "' }.report.confusion", empty());
        assertThat(desk.analysed(desk.wrote("Kaffe", "Espresso rinner över", "sv")).by()).isEqualTo(Decider.RULE);

        desk.activate(first);
        var told = desk.analysed(desk.wrote("Hej", "Espresso rinner ur kaffekokaren igen", "sv"));

        assertThat(told.category().key()).isEqualTo("hardware");
        assertThat(told.by()).isEqualTo(Decider.MODEL);
        assertThat(told.confidence()).isBetween(0.3, 1.0);
        assertThat(told.reasons()).isNotEmpty().anySatisfy(reason -> assertThat(reason).contains("espresso"));
        assertThat(told.versions()).contains(active());

        var second = desk.trained();
        desk.done(second);
        desk.activate(second);
        desk.model(first).body("active", equalTo(false));
        desk.activate(first);
        desk.model(second).body("active", equalTo(false));
        as(LENA).get(ACTIVE).then().statusCode(200).body("data.model", equalTo(first));
        assertThat(desk.analysed(desk.wrote("Hej", "Bommen till garaget är trasig", "sv"))).satisfies(event -> {
            assertThat(event.category().key()).isEqualTo("security");
            assertThat(event.versions()).contains(active());
        });
        as(LENA).post(PATH + "/" + first + "/activation").then().statusCode(409)
                .body("reason", equalTo("already-active"));
    }

    @Test
    void aHostThatStartsFindsTheActiveModelAgain() {
        desk.taught(80);
        var id = desk.trained();
        desk.done(id);
        desk.activate(id);
        String version = desk.model(id).extract().path("version");

        var anew = new StoredModels(table);

        assertThat(anew.find(new ClassificationModel(UUID.fromString(id), version, 0.5))).hasValueSatisfying(
                found -> assertThat(found.classify("Espresso rinner", "sv").label()).isEqualTo("hardware"));
        assertThat(anew.find(new ClassificationModel(UUID.fromString(id), "another", 0.5))).isEmpty();
        assertThat(anew.find(new ClassificationModel(UUID.randomUUID(), version, 0.5))).isEmpty();
    }

    @Test
    void oddTextsAreAnalysedOrLeftToAPersonUnderAModelToo() {
        desk.taught(80);
        var id = desk.trained();
        desk.done(id);
        desk.activate(id);

        var odd = List.of("\uD83D\uDE00", "12345 67-89", "プリンターが動かない", "<div><script>alert(1)</script></div>", " ");
        assertThat(odd.stream().map(text -> desk.wrote("?", text, null)).toList().stream().map(desk::analysed))
                .allSatisfy(
                        told -> {
                            assertThat(told.category().key()).isEqualTo("other");
                            assertThat(told.awaitsPerson()).isTrue();
                        });
        assertThat(desk.analysed(desk.wrote("?", "<p>Espresso rinner över.</p> ".repeat(3_600), null)).category().key())
                .isEqualTo("hardware");
    }
}
