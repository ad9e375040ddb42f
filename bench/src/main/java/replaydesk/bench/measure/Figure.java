package replaydesk.bench.measure;

import java.util.Locale;

/**
 * One measured value.
 *
 * @param measure the measure's name
 * @param what    what was measured, for people
 * @param unit    of the value
 * @param target  what is asked of it; null where it is only told
 */
public record Figure(String measure, String what, double value, String unit, Target target) {

    /** How it stands to what is asked, 1 or more being met; NaN where nothing is asked. */
    public double ratio() {
        return target == null ? Double.NaN : target.ratio(value);
    }

    /** Whether it is as asked; what is only told always is. */
    public boolean met() {
        return target == null || ratio() >= 1;
    }

    /** The value as one writes it: as many decimals as it deserves. */
    static String number(double value) {
        double size = Math.abs(value);
        boolean whole = size >= 100 || value == Math.rint(value);
        return String.format(Locale.ROOT, whole ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f", value);
    }
}
