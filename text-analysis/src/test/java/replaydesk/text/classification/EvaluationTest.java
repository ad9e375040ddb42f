package replaydesk.text.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Map<String, Prediction> ANSWERS = Map.of("one", says("a", 0.9), "two", says("a", 0.4),
            "three", says("b", 0.8), "four", says("a", 0.6), "five", Prediction.UNKNOWN);

    private static Prediction says(String label, double confidence) {
        return new Prediction(label, confidence, List.of());
    }

    private static LabelledText text(String text, String label) {
        return new LabelledText(text, "en", label);
    }

    @Test
    void countsRightAnswersAndThoseThatAreConfident() {
        var found = Evaluation.of((text, _) -> ANSWERS.get(text), List.of(text("one", "a"), text("two", "a"),
                text("three", "b"), text("four", "b"), text("five", "b")), 0.6);

        assertThat(found.accuracy()).isEqualTo(0.6);
        // a: 2 right of 2, 3 answers; b: 1 right of 3, 1 answer
        assertThat(found.macroF1()).isCloseTo((4 / 5.0 + 2 / 4.0) / 2, within(1e-9));
        assertThat(found.coverage()).isEqualTo(0.6);
        assertThat(found.coveredAccuracy()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(found.calibrationError()).isCloseTo((0.1 + 0.6 + 0.2 + 0.6) / 4, within(1e-9));
        assertThat(found.confusion()).containsEntry("b", Map.of("", 1, "a", 1, "b", 1));
    }

    @Test
    void ofNoTextsThereAreNoFigures() {
        var found = Evaluation.of((_, _) -> Prediction.UNKNOWN, List.of(), 0.5);

        assertThat(found.accuracy()).isZero();
        assertThat(found.macroF1()).isZero();
        assertThat(found.calibrationError()).isZero();
    }

    @Test
    void theLastTextsTestWhatTheEarlierOnesTaught() {
        var texts = java.util.stream.IntStream.range(0, 10).mapToObj(i -> text("text " + i % 8, "a")).toList();

        var split = Split.ofLast(texts, 0.25);

        assertThat(split.test()).extracting(LabelledText::text).containsExactlyInAnyOrder("text 6", "text 7");
        assertThat(split.training()).extracting(LabelledText::text).containsExactlyInAnyOrder("text 0", "text 1",
                "text 2", "text 3", "text 4", "text 5");
    }

    @Test
    void aTextThatOccursTwiceIsNeverOnBothSides() {
        var texts = java.util.stream.IntStream.range(0, 200).mapToObj(i -> text("text " + i % 50, "a")).toList();
        var split = Split.of(texts, 0.2, 7);

        assertThat(split.test()).hasSize(10).doesNotHaveDuplicates();
        assertThat(split.training()).hasSize(40).doesNotContainAnyElementsOf(split.test());
        assertThat(Split.of(texts, 0.2, 7)).isEqualTo(split);
    }
}
