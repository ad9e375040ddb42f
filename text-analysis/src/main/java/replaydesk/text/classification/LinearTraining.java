package replaydesk.text.classification;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import replaydesk.text.classification.Vocabulary.Vector;

/**
 * Learns a {@link LinearModel} with LIBLINEAR. Trains twice: once without a tenth of the texts, to measure the
 * confidence with them, and then with all. The same texts in the same order give the same model.
 */
public final class LinearTraining {

    private static final double COST = 4;
    private static final double TOLERANCE = 0.01;
    private static final int ASIDE = 10;
    private static final long SEED = 20_260_101;

    static {
        Linear.disableDebugOutput();
    }

    private final TrainingTexts texts;
    private final Vocabulary vocabulary;
    private final List<Vector> vectors;
    private final int[] right;

    private LinearTraining(TrainingTexts texts) {
        this.texts = texts;
        var features = texts.texts().stream()
                .map(text -> TextFeatures.of(text.text(), text.language(), true).bare()).toList();
        this.vocabulary = Vocabulary.of(features, texts.labels().size());
        this.vectors = features.stream().map(vocabulary::vector).toList();
        this.right = texts.texts().stream().mapToInt(text -> texts.labels().indexOf(text.label())).toArray();
    }

    /**
     * Learns from the texts.
     *
     * @throws TooFewTexts if they are too few
     */
    public static LinearModel train(List<LabelledText> texts) {
        return new LinearTraining(TrainingTexts.of(texts)).train();
    }

    private LinearModel train() {
        var order = new ArrayList<>(IntStream.range(0, right.length).boxed().toList());
        Collections.shuffle(order, new Random(SEED));
        var aside = order.subList(0, right.length / ASIDE);
        return model(order, sharpness(model(order.subList(aside.size(), order.size()), 1), aside));
    }

    private double sharpness(LinearModel model, List<Integer> aside) {
        return Scores.sharpness(aside.stream().map(text -> model.scores(vectors.get(text))).toList(),
                aside.stream().mapToInt(text -> right[text]).toArray());
    }

    private LinearModel model(List<Integer> chosen, double sharpness) {
        var problem = new Problem();
        problem.l = chosen.size();
        problem.n = vocabulary.size() + 1;
        problem.bias = 1;
        problem.x = chosen.stream().map(text -> nodes(vectors.get(text))).toArray(Feature[][]::new);
        problem.y = chosen.stream().mapToDouble(text -> right[text]).toArray();
        return model(Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE)), sharpness);
    }

    /** Returns the features for LIBLINEAR, which counts from 1 and takes the last one for the bias. */
    private Feature[] nodes(Vector vector) {
        var nodes = new Feature[vector.features().length + 1];
        for (int i = 0; i < vector.features().length; i++) {
            nodes[i] = new FeatureNode(vector.features()[i] + 1, vector.values()[i]);
        }
        nodes[vector.features().length] = new FeatureNode(vocabulary.size() + 1, 1);
        return nodes;
    }

    private LinearModel model(Model learnt, double sharpness) {
        int size = texts.labels().size();
        var weights = new float[vocabulary.size() * size];
        var bias = new float[size];
        // of two labels LIBLINEAR keeps the weights of the first alone
        int rows = learnt.getNrClass() == 2 ? 1 : learnt.getNrClass();
        var all = learnt.getFeatureWeights();
        for (int place = 0; place < learnt.getNrClass(); place++) {
            int label = learnt.getLabels()[place];
            int sign = rows == 1 && place == 1 ? -1 : 1;
            for (int feature = 0; feature < vocabulary.size(); feature++) {
                weights[feature * size + label] = (float) (sign * all[feature * rows + place % rows]);
            }
            bias[label] = (float) (sign * all[vocabulary.size() * rows + place % rows]);
        }
        return new LinearModel(texts.labels(), vocabulary, weights, bias, sharpness);
    }
}
