package replaydesk.text.classification;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Evaluation of a classifier with texts that it was not learnt from.
 *
 * @param texts            the number of texts
 * @param accuracy         the share of right answers; no answer is no right one
 * @param macroF1          the mean of all labels' F1, so that a rare label weighs as much as a frequent one
 * @param threshold        the confidence from which an answer stands without a person
 * @param coverage         the share of answers of at least that confidence
 * @param coveredAccuracy  the share of right ones among these; 0 without any
 * @param calibrationError the mean distance, in tenths of the confidence, between it and the share of right answers
 * @param confusion        the number of texts by their label and the answer; an answer of "" is none
 */
public record Evaluation(int texts, double accuracy, double macroF1, double threshold, double coverage,
        double coveredAccuracy, double calibrationError, Map<String, Map<String, Integer>> confusion) {

    private static final String NONE = "";

    /** Evaluates the classifier with these texts. */
    public static Evaluation of(TextClassifier classifier, List<LabelledText> texts, double threshold) {
        var confusion = new TreeMap<String, Map<String, Integer>>();
        var calibration = new Calibration();
        int right = 0;
        int covered = 0;
        int coveredRight = 0;
        for (var text : texts) {
            var answer = classifier.classify(text.text(), text.language());
            boolean isRight = text.label().equals(answer.label());
            confusion.computeIfAbsent(text.label(), _ -> new TreeMap<>())
                    .merge(answer.known() ? answer.label() : NONE, 1, Integer::sum);
            right += isRight ? 1 : 0;
            if (answer.known()) {
                calibration.add(answer.confidence(), isRight);
            }
            if (answer.known() && answer.confidence() >= threshold) {
                covered++;
                coveredRight += isRight ? 1 : 0;
            }
        }
        return new Evaluation(texts.size(), share(right, texts.size()), macroF1(confusion), threshold,
                share(covered, texts.size()), share(coveredRight, covered), calibration.error(), confusion);
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : part / (double) all;
    }

    private static double macroF1(Map<String, Map<String, Integer>> confusion) {
        var labels = new TreeSet<>(confusion.keySet());
        confusion.values().forEach(answers -> labels.addAll(answers.keySet()));
        labels.remove(NONE);
        return labels.stream().mapToDouble(label -> f1(confusion, label)).average().orElse(0);
    }

    private static double f1(Map<String, Map<String, Integer>> confusion, String label) {
        var of = confusion.getOrDefault(label, Map.of());
        int right = of.getOrDefault(label, 0);
        int are = of.values().stream().mapToInt(Integer::intValue).sum();
        int answered = confusion.values().stream().mapToInt(answers -> answers.getOrDefault(label, 0)).sum();
        return share(2 * right, are + answered);
    }
}
