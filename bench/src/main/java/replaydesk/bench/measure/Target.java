package replaydesk.bench.measure;

/**
 * The target of a figure.
 *
 * @param bound the value that the figure must reach, or must not exceed
 */
public record Target(double bound, Sense sense) {

    /** The side of the bound that meets the target. */
    public enum Sense { AT_LEAST, AT_MOST }

    public static Target atLeast(double bound) {
        return new Target(bound, Sense.AT_LEAST);
    }

    public static Target atMost(double bound) {
        return new Target(bound, Sense.AT_MOST);
    }

    /** Returns the ratio of the value to the target: 1 or more meets it. */
    double ratio(double value) {
        if (bound == 0 && sense == Sense.AT_MOST) {
            return value <= 0 ? 1 : 0;
        }
        return sense == Sense.AT_LEAST ? value / bound : bound / value;
    }

    @Override
    public String toString() {
        return (sense == Sense.AT_LEAST ? "≥ " : "≤ ") + Figure.number(bound);
    }
}
