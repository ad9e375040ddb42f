package replaydesk.text.classification;

import java.util.List;

/** Scores of labels, and what they say of the confidence. */
final class Scores {

    private static final double DULLEST = 0.25;
    private static final double SHARPEST = 16;
    private static final double STEP = 1.05;

    private Scores() {
    }

    static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Returns the probability of each label; a greater sharpness makes the best one's greater. */
    static double[] softmax(double[] scores, double sharpness) {
        double most = scores[best(scores)];
        var shares = new double[scores.length];
        double all = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp((scores[i] - most) * sharpness);
            all += shares[i];
        }
        for (int i = 0; i < scores.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    /** Returns the sharpness under which the right labels of these texts are most probable. */
    static double sharpness(List<double[]> scores, int[] right) {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double sharpness = DULLEST; sharpness <= SHARPEST; sharpness *= STEP) {
            double loss = 0;
            for (int i = 0; i < right.length; i++) {
                loss -= Math.log(Math.max(1e-12, softmax(scores.get(i), sharpness)[right[i]]));
            }
            if (loss < least) {
                least = loss;
                best = sharpness;
            }
        }
        return best;
    }
}
