package replaydesk.triage.model;

/** The step of a training, with the part of the whole that is done when it begins and when it ends, in percent. */
public enum TrainingStep {
    /** Reads the cases. */
    READING(0, 30),
    /** Learns from the earlier ones. */
    LEARNING(30, 80),
    /** Tests with the later ones. */
    EVALUATING(80, 95),
    /** Keeps the model. */
    STORING(95, 100);

    private final int from;
    private final int to;

    TrainingStep(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Returns the percent of the whole when a share of this step is done. */
    int progress(double share) {
        return (int) (from + (to - from) * Math.clamp(share, 0, 1));
    }
}
