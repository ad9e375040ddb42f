package replaydesk.text.classification;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gives every text the most frequent label: what any classifier must be better than. */
public final class MajorityClass implements TextClassifier {

    private final Prediction always;

    private MajorityClass(Prediction always) {
        this.always = always;
    }

    /** @throws TooFewTexts if the texts are too few */
    public static MajorityClass train(List<LabelledText> texts) {
        var enough = TrainingTexts.of(texts).texts();
        return enough.stream().collect(Collectors.groupingBy(LabelledText::label, TreeMap::new, Collectors.counting()))
                .entrySet().stream().max(Map.Entry.comparingByValue())
                .map(most -> new MajorityClass(new Prediction(most.getKey(),
                        most.getValue() / (double) enough.size(), List.of())))
                .orElseThrow();
    }

    @Override
    public Prediction classify(String text, String language) {
        return always;
    }
}
