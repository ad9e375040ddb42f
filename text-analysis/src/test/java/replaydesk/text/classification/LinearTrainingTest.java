package replaydesk.text.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.text.Tickets;
import replaydesk.text.classification.Prediction.Reason;

class LinearTrainingTest {

    private static final List<LabelledText> TICKETS = Tickets.labelled();
    private static final LinearModel MODEL = LinearTraining.train(TICKETS);

    @Test
    void isBetterThanTheMostFrequentLabelWithTextsThatItWasNotLearntFrom() {
        double model = 0;
        double majority = 0;
        for (int seed = 1; seed <= 5; seed++) {
            var split = Split.of(MadeUpTexts.of(300, seed), 0.2, seed);
            assertThat(split.training()).doesNotContainAnyElementsOf(split.test());
            model += Evaluation.of(LinearTraining.train(split.training()), split.test(), 0.5).accuracy();
            majority += Evaluation.of(MajorityClass.train(split.training()), split.test(), 0.5).accuracy();
        }
        assertThat(model / 5).isGreaterThan(0.9);
        assertThat(majority / 5).isLessThan(0.5);
    }

    @Test
    void saysWhichWordsWeighMost() {
        var prediction = MODEL.classify("Сбросьте, пожалуйста, пароль", "ru");

        assertThat(prediction.label()).isEqualTo("access");
        assertThat(prediction.confidence()).isBetween(0.0, 1.0);
        assertThat(prediction.reasons()).hasSizeBetween(1, 5).extracting(Reason::words)
                .anySatisfy(words -> assertThat(words).contains("пароль"));
        assertThat(prediction.reasons()).extracting(Reason::weight).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\uD83D\uDE00", "123 456", "?!", "ΩΨ δοκιμή", "プリンターが動かない", "<div><span/></div>",
            "qqqqqq zzzzzz", "\uD83D", "\u0000"})
    void saysNothingWhereNothingCanBeSaid(String text) {
        assertThat(MODEL.classify(text, null)).isEqualTo(Prediction.UNKNOWN);
        assertThat(NaiveBayes.train(TICKETS).classify(text, "sv").known()).isFalse();
    }

    @Test
    void aLongTextIsClassifiedInTime() {
        var text = "Принтер не печатает, застряла бумага. <b>Срочно</b>! ".repeat(2_000);
        MODEL.classify(text, "ru");

        long begun = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            assertThat(MODEL.classify(text, "ru").known()).isTrue();
        }
        assertThat(Duration.ofNanos((System.nanoTime() - begun) / 10)).isLessThan(Duration.ofMillis(200));
    }

    @Test
    void theSameTextsGiveTheSameVersionAndOthersAnother() {
        assertThat(LinearTraining.train(TICKETS).version()).isEqualTo(MODEL.version()).hasSize(16);
        assertThat(LinearTraining.train(TICKETS.subList(0, 100)).version()).isNotEqualTo(MODEL.version());
    }

    @Test
    void aModelIsKeptAsBytes() {
        var again = LinearModel.of(MODEL.bytes());

        assertThat(again.version()).isEqualTo(MODEL.version());
        assertThat(again.labels()).isEqualTo(MODEL.labels());
        TICKETS.forEach(ticket -> assertThat(again.classify(ticket.text(), ticket.language()))
                .isEqualTo(MODEL.classify(ticket.text(), ticket.language())));
    }

    @Test
    void bytesThatAreNoModelAreRefused() {
        var cut = java.util.Arrays.copyOf(MODEL.bytes(), MODEL.bytes().length - 1);
        var changed = MODEL.bytes();
        changed[100]++;

        for (var bytes : List.of(cut, changed, new byte[0], new byte[100])) {
            assertThatThrownBy(() -> LinearModel.of(bytes)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Expected a model");
        }
    }

    @Test
    void twoLabelsAreToldApartAsWell() {
        var two = TICKETS.stream().filter(ticket -> List.of("access", "printing", "hardware").contains(ticket.label()))
                .map(ticket -> new LabelledText(ticket.text(), ticket.language(),
                        ticket.label().equals("access") ? "access" : "devices"))
                .toList();
        var model = LinearTraining.train(repeated(two, 60));

        assertThat(Evaluation.of(model, two, 0.5).accuracy()).isGreaterThan(0.95);
    }

    @Test
    void tooLittleIsRefusedWithTheReason() {
        assertThatThrownBy(() -> LinearTraining.train(List.of())).isInstanceOf(TooFewTexts.class)
                .hasMessageContaining("at least 2 labels with 10 texts each, but 0 of 0");
        assertThatThrownBy(() -> LinearTraining.train(texts("a", 500))).isInstanceOf(TooFewTexts.class)
                .hasMessageContaining("1 of 1");
        var few = texts("a", 20);
        few.addAll(texts("b", 20));
        assertThatThrownBy(() -> MajorityClass.train(few)).isInstanceOf(TooFewTexts.class)
                .hasMessageContaining("at least 50 texts, but there are 40");
    }

    @Test
    void labelsWithTooFewTextsAreLeftOutAndNamed() {
        var texts = texts("a", 30);
        texts.addAll(texts("b", 30));
        texts.addAll(texts("rare", 9));

        assertThat(TrainingTexts.of(texts).leftOut()).containsExactly(java.util.Map.entry("rare", 9));
        assertThat(LinearTraining.train(texts).labels()).containsExactly("a", "b");
    }

    private static List<LabelledText> texts(String label, int number) {
        var texts = new ArrayList<LabelledText>();
        for (int i = 0; i < number; i++) {
            texts.add(new LabelledText("the %s thing number %s".formatted(label, (char) ('a' + i % 26)), "en", label));
        }
        return texts;
    }

    private static List<LabelledText> repeated(List<LabelledText> texts, int least) {
        var all = new ArrayList<LabelledText>();
        while (all.size() < least) {
            all.addAll(texts);
        }
        return all;
    }
}
