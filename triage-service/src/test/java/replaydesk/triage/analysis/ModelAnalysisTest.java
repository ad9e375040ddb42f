package replaydesk.triage.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.events.value.Urgency;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.testing.StageFixture;
import replaydesk.text.classification.Prediction;
import replaydesk.text.classification.Prediction.Reason;
import replaydesk.triage.Stories;
import replaydesk.triage.TriageStage;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.reference.ClassificationModel;

class ModelAnalysisTest {

    private static final UUID MODEL = new UUID(7, 7);
    private static final ReferenceVersion ACTIVE = new ReferenceVersion("classification-model", "category", 1);

    /** Returns the shipped reference data with an active model whose threshold is 0.5. */
    private static ReferenceData active(String target) {
        var json = "{\"model\": \"%s\", \"version\": \"abc\", \"threshold\": 0.5}".formatted(MODEL);
        try {
            return Stories.SHIPPED.with(new ReferenceDocument(new ReferenceKey(ClassificationModel.KIND, target), 1,
                    null, Content.of(JsonMapper.builder().build().readTree(json)), Set.of(),
                    "replaydesk/triage-service", "lena", null, Instant.EPOCH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StageFixture<TriageCase> desk(String target, String label, double confidence) {
        return desk(target, _ -> Optional.of((_, _) -> new Prediction(label, confidence,
                List.of(new Reason("kaffe", 2), new Reason("bönor", 1)))));
    }

    private static StageFixture<TriageCase> desk(String target, KnownModels models) {
        return new StageFixture<>(new TriageStage()).by(active(target)).workedBy(
                new FirstAnalysisWorker(models, new Languages()));
    }

    private static CaseRegistered wrote(String subject, String text) {
        return new CaseRegistered("RD-1", "acme", new Requester("rita", false, null, null, null, null), Channel.EMAIL,
                subject, text, null, "sv", List.of(), List.of(), false);
    }

    private static CaseClassified classified(StageFixture<TriageCase> desk) {
        return (CaseClassified) desk.settle(10).getFirst();
    }

    @Test
    void whatNoRuleIsCertainOfIsToldByTheModelWithItsVersionAndReasons() {
        var desk = desk("category", "hardware", 0.9).given(wrote("Hej", "Kaffebönorna fastnar"));

        assertThat(classified(desk)).satisfies(event -> {
            assertThat(event.category()).isEqualTo(new ReferenceVersion("category", "hardware", 1));
            assertThat(event.by()).isEqualTo(Decider.MODEL);
            assertThat(event.confidence()).isEqualTo(0.9);
            assertThat(event.awaitsPerson()).isFalse();
            assertThat(event.reasons()).containsExactly("kaffe", "bönor");
            assertThat(event.versions()).contains(ACTIVE).extracting(ReferenceVersion::kind)
                    .contains("classification-rule", "priority-matrix");
        });
        assertThat(desk.state().classification().by()).isEqualTo(Decider.MODEL);
    }

    @Test
    void aRuleThatIsCertainStands() {
        var desk = desk("category", "hardware", 0.99).given(wrote("Lösenord", "Jag har glömt mitt lösenord"));

        assertThat(classified(desk)).satisfies(event -> {
            assertThat(event.category().key()).isEqualTo("access-password");
            assertThat(event.by()).isEqualTo(Decider.RULE);
            assertThat(event.versions()).doesNotContain(ACTIVE);
        });
    }

    @Test
    void anAnswerBelowTheThresholdIsProposedAndGoesToThePoolOfAllOthers() {
        var desk = desk("category", "security", 0.45).given(wrote("Hej", "Kaffebönorna fastnar"));

        assertThat(classified(desk)).satisfies(event -> {
            assertThat(event.category().key()).isEqualTo("security");
            assertThat(event.by()).isEqualTo(Decider.MODEL);
            assertThat(event.awaitsPerson()).isTrue();
        });
        assertThat(desk.state().routing().rule().key()).isEqualTo("first-line");
    }

    @Test
    void aModelThatKnowsLessThanTheRuleIsNotHeard() {
        var desk = desk("category", "security", 0.2).given(wrote("Hej", "Kaffebönorna fastnar"));

        assertThat(classified(desk).by()).isEqualTo(Decider.RULE);
    }

    @Test
    void aCategoryThatNobodyDefinesAnyMoreIsNotTaken() {
        var desk = desk("category", "typewriters", 0.99).given(wrote("Hej", "Kaffebönorna fastnar"));

        assertThat(classified(desk)).satisfies(event -> {
            assertThat(event.category().key()).isEqualTo("other");
            assertThat(event.by()).isEqualTo(Decider.RULE);
        });
    }

    @Test
    void withoutTheModelRulesAloneClassify() {
        var absent = desk("category", KnownModels.NONE).given(wrote("Hej", "Kaffebönorna fastnar"));
        var silent = desk("category", _ -> Optional.of((_, _) -> Prediction.UNKNOWN))
                .given(wrote("\uD83D\uDE00", "\uD83D\uDE00"));

        assertThat(classified(absent).by()).isEqualTo(Decider.RULE);
        assertThat(classified(silent).by()).isEqualTo(Decider.RULE);
    }

    @Test
    void anUrgencyThatIsCertainGivesThePriorityByTheMatrix() {
        var desk = desk("urgency", "HIGH", 0.9).given(wrote("Hej", "Kaffebönorna fastnar"));

        assertThat(classified(desk)).satisfies(event -> {
            assertThat(event.urgency()).isEqualTo(Urgency.HIGH);
            assertThat(event.priority()).isEqualTo(Priority.HIGH);
            assertThat(event.by()).isEqualTo(Decider.RULE);
            assertThat(event.versions()).extracting(ReferenceVersion::key).contains("urgency");
        });
        var unsure = desk("urgency", "HIGH", 0.4).given(wrote("Hej", "Kaffebönorna fastnar"));
        assertThat(classified(unsure).urgency()).isEqualTo(Urgency.MEDIUM);
    }

    @Test
    void aReplayUnderAnotherModelGivesTheSameCase() {
        var told = classified(desk("category", "hardware", 0.9).given(wrote("Hej", "Kaffebönorna fastnar")));
        var replay = desk("category", _ -> {
            throw new AssertionError("a replay asked a model");
        });

        replay.given(wrote("Hej", "Kaffebönorna fastnar"), told);

        assertThat(replay.state().classification().category().key()).isEqualTo("hardware");
        assertThat(replay.state().classification().versions()).contains(ACTIVE);
    }
}
