package replaydesk.bench.measure;

/**
 * What is asked of a figure.
 *
 * @param bound what it must reach, or must not pass
 */
public record Target(double bound, Sense sense) {

    /** Which side of the bound is good. */
    public enum Sense { AT_LEAST, AT_MOST }

    public static Target atLeast(double bound) {
        return new Target(bound, Sense.AT_LEAST);
    }

    public static Target atMost(double bound) {
        return new Target(bound, Sense.AT_MOST);
    }

    /** How the value stands to what is asked: 1 or more is met. */
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
