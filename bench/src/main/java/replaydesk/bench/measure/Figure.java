package replaydesk.bench.measure;

import java.util.Locale;

/**
 * One measured value.
 *
 * @param measure the measure's name
 * @param what the measured quantity, for people
 * @param unit the value's unit
 * @param target the target; null when the value is only reported
 */
public record Figure(String measure, String what, double value, String unit, Target target) {

    /** The ratio to the target: 1 or more meets it; NaN without a target. */
    public double ratio() {
        return target == null ? Double.NaN : target.ratio(value);
    }

    /** Tells whether the target is met; always true without one. */
    public boolean met() {
        return target == null || ratio() >= 1;
    }

    /** Formats a value with as many decimals as its size needs. */
    static String number(double value) {
        double size = Math.abs(value);
        boolean whole = size >= 100 || value == Math.rint(value);
        return String.format(Locale.ROOT, whole ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f", value);
    }
}
