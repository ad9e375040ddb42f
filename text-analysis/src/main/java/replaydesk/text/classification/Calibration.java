package replaydesk.text.classification;

/** Compares how confident answers were with how many of them were right, a tenth of the confidence at a time. */
final class Calibration {

    private static final int TENTHS = 10;

    private final int[] answers = new int[TENTHS];
    private final int[] right = new int[TENTHS];
    private final double[] confidence = new double[TENTHS];

    void add(double confident, boolean isRight) {
        int tenth = Math.min(TENTHS - 1, (int) (confident * TENTHS));
        answers[tenth]++;
        right[tenth] += isRight ? 1 : 0;
        confidence[tenth] += confident;
    }

    /** Returns the mean distance between confidence and right answers, weighted by the number of answers. */
    double error() {
        double distance = 0;
        int all = 0;
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            distance += Math.abs(confidence[tenth] - right[tenth]);
            all += answers[tenth];
        }
        return all == 0 ? 0 : distance / all;
    }
}
