package replaydesk.triage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.events.value.Decider;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Urgency;
import replaydesk.kit.reference.InForce;
import replaydesk.text.classification.LabelledText;
import replaydesk.text.classification.TooFewTexts;
import replaydesk.triage.Stories;
import replaydesk.triage.evolution.Classified;
import replaydesk.triage.model.Learning.Material;

class LearningTest {

    private static final InForce REFERENCE = new InForce(Stories.SHIPPED, Instant.parse("2026-03-02T08:00:00Z"));

    private static List<LabelledText> texts(int number) {
        var texts = new ArrayList<LabelledText>();
        for (int i = 0; i < number; i++) {
            var word = Words.numbered(i);
            texts.add(i % 2 == 0 ? new LabelledText("kaffe bönor espresso " + word, "sv", "coffee")
                    : new LabelledText("parkering garage bom " + word, "sv", "parking"));
        }
        return texts;
    }

    @Test
    void learnsFromTheEarlierTextsAndReportsWhatItReachesWithTheLaterOnes() {
        var steps = new ArrayList<TrainingStep>();
        var texts = texts(100);

        var learnt = Learning.of(Material.of(texts), 0.5, (step, _) -> steps.add(step));

        assertThat(learnt.report().learntFrom()).isEqualTo(80);
        assertThat(learnt.report().testedWith()).isEqualTo(20);
        assertThat(learnt.report().accuracy()).isEqualTo(1);
        assertThat(learnt.report().macroF1()).isEqualTo(1);
        assertThat(learnt.report().coverage()).isPositive();
        assertThat(learnt.report().majorityAccuracy()).isEqualTo(0.5);
        assertThat(learnt.report().naiveBayesAccuracy()).isEqualTo(1);
        assertThat(learnt.report().confusion()).hasSize(2)
                .allSatisfy(row -> assertThat(row.answers()).containsOnlyKeys(row.label()));
        assertThat(steps).startsWith(TrainingStep.LEARNING).contains(TrainingStep.EVALUATING);
        assertThat(learnt.model().classify("mer kaffe", "sv").label()).isEqualTo("coffee");
    }

    @Test
    void tooLittleIsRefusedBeforeAnythingIsLearnt() {
        assertThatThrownBy(() -> Material.of(List.of())).isInstanceOf(TooFewTexts.class);
        assertThatThrownBy(() -> Material.of(texts(61))).isInstanceOf(TooFewTexts.class)
                .hasMessageContaining("at least 50 texts, but there are 4");
        assertThat(Material.of(texts(64)).split().training()).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void onlyWhatAPersonSaidOfACategoryThatStillIsThereIsLearntFrom() {
        assertThat(Target.CATEGORY.label(classified(Decider.PERSON, "network"), REFERENCE)).contains("network");
        assertThat(Target.URGENCY.label(classified(Decider.PERSON, "network"), REFERENCE)).contains("LOW");
        assertThat(Target.CATEGORY.label(classified(Decider.PERSON, "typewriters"), REFERENCE)).isEmpty();
        assertThat(Target.CATEGORY.label(classified(Decider.RULE, "network"), REFERENCE)).isEmpty();
        assertThat(Target.CATEGORY.label(classified(Decider.MODEL, "network"), REFERENCE)).isEmpty();
        assertThat(Target.CATEGORY.label(null, REFERENCE)).isEmpty();
    }

    private static Classified classified(Decider by, String category) {
        return new Classified(new java.util.UUID(3, 3), null, new ReferenceVersion("category", category, 1), null,
                Urgency.LOW, null, null, "sv", by, null, false, List.of(), List.of());
    }

    @Test
    void casesAreTakenByTheTimeOfTheirRegistrationAndTheirLanguage() {
        var from = Instant.parse("2026-03-01T00:00:00Z");
        var asked = new TrainModel(Target.CATEGORY, from, from.plusSeconds(60), List.of("sv", "ru"), null);

        assertThat(asked.threshold()).isEqualTo(0.5);
        assertThat(new TrainModel(Target.CATEGORY, from.plusNanos(1_700), null, null, null))
                .isEqualTo(new TrainModel(Target.CATEGORY, from.plusNanos(1_000), null, List.of(), 0.5));
        assertThat(asked.takes(from, "sv-FI")).isTrue();
        assertThat(asked.takes(from.minusSeconds(1), "sv")).isFalse();
        assertThat(asked.takes(from.plusSeconds(60), "sv")).isFalse();
        assertThat(asked.takes(from, "en")).isFalse();
        assertThat(asked.takes(from, null)).isFalse();
        assertThat(new TrainModel(Target.CATEGORY, null, null, null, null).takes(from, null)).isTrue();
    }
}
