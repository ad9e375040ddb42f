package replaydesk.text.classification;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Texts that are enough to learn from.
 *
 * @param texts   the texts of the labels that have enough of them
 * @param labels  these labels, in their order
 * @param leftOut the labels that have too few texts to be learnt, with the number of their texts
 */
public record TrainingTexts(List<LabelledText> texts, List<String> labels, Map<String, Integer> leftOut) {

    /** A label with fewer texts is left out: of fewer, one in five that checks the result is no check at all. */
    public static final int LEAST_OF_A_LABEL = 10;
    /** One label alone needs no classifier. */
    public static final int LEAST_LABELS = 2;
    /** With fewer texts in all, the share that is kept aside to measure the confidence is smaller than five. */
    public static final int LEAST_TEXTS = 50;

    /**
     * Chooses what can be learnt from.
     *
     * @throws TooFewTexts if that is too little
     */
    public static TrainingTexts of(List<LabelledText> texts) {
        var usable = texts.stream().filter(text -> text.label() != null && text.text() != null
                && !text.text().isBlank()).toList();
        var counts = usable.stream().collect(Collectors.groupingBy(LabelledText::label, TreeMap::new,
                Collectors.summingInt(_ -> 1)));
        var leftOut = new TreeMap<>(counts);
        leftOut.values().removeIf(count -> count >= LEAST_OF_A_LABEL);
        var labels = counts.keySet().stream().filter(label -> !leftOut.containsKey(label)).toList();
        if (labels.size() < LEAST_LABELS) {
            throw new TooFewTexts(
                    ("Expected at least %d labels with %d texts each, but %d of %d have so many: with fewer, none are"
                            + " left to check the result with")
                            .formatted(LEAST_LABELS, LEAST_OF_A_LABEL, labels.size(), counts.size()));
        }
        var enough = usable.stream().filter(text -> !leftOut.containsKey(text.label())).toList();
        if (enough.size() < LEAST_TEXTS) {
            throw new TooFewTexts(
                    "Expected at least %d texts, but there are %d: with fewer, the confidence cannot be measured"
                            .formatted(LEAST_TEXTS, enough.size()));
        }
        return new TrainingTexts(enough, labels, Map.copyOf(leftOut));
    }
}
