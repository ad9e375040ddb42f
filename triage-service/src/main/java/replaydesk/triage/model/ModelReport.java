package replaydesk.triage.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.text.classification.Evaluation;

/**
 * What a model was learnt from, and how well it does with the cases that came after those.
 *
 * @param learntFrom         the number of texts that it was learnt from, the earlier ones
 * @param testedWith         the number of texts that it was tested with, the later ones
 * @param labels             what it tells apart
 * @param leftOut            what it cannot tell, since too few texts have it, with their number
 * @param accuracy           the share of right answers
 * @param macroF1            the mean of all labels' F1
 * @param coverage           the share of answers that reach the threshold
 * @param coveredAccuracy    the share of right ones among these
 * @param calibrationError   the mean distance between the confidence and the share of right answers
 * @param majorityAccuracy   the share of right answers of the most frequent label, to compare with
 * @param naiveBayesAccuracy the share of right answers of a plain naive Bayes classifier, to compare with
 * @param confusion          a row for each label that the tested texts have
 */
@Schema(name = "ModelReport")
public record ModelReport(int learntFrom, int testedWith, List<String> labels, Map<String, Integer> leftOut,
        double accuracy, double macroF1, double coverage, double coveredAccuracy, double calibrationError,
        double majorityAccuracy, double naiveBayesAccuracy, List<Row> confusion) {

    /**
     * A row of the confusion table.
     *
     * @param label      what a person said
     * @param answers    what the model said, with the number of texts
     * @param unanswered the number of texts of which it said nothing
     */
    @Schema(name = "ConfusionRow")
    public record Row(String label, Map<String, Integer> answers, int unanswered) {
    }

    /** Returns it without the confusion table. */
    ModelReport brief() {
        return new ModelReport(learntFrom, testedWith, labels, leftOut, accuracy, macroF1, coverage, coveredAccuracy,
                calibrationError, majorityAccuracy, naiveBayesAccuracy, List.of());
    }

    static List<Row> rows(Evaluation evaluation) {
        var rows = new ArrayList<Row>();
        evaluation.confusion().forEach((label, counted) -> {
            var answers = new HashMap<>(counted);
            var none = answers.remove("");
            rows.add(new Row(label, answers, none == null ? 0 : none));
        });
        return rows;
    }
}
