package replaydesk.triage.suggestion;

/** Scores as answers show them: as a share of the best one, since they mean nothing beyond one search. */
final class Fit {

    private Fit() {
    }

    static double of(double score, double best) {
        return best <= 0 ? 0 : Math.round(100 * score / best) / 100.0;
    }
}
