package replaydesk.bench.measure.assignment;

import java.util.regex.Pattern;

/** Reads how long a host's assignments took from its metrics, as Prometheus takes them. */
final class WorkTimes {

    private static final String NAME = "replaydesk_work_seconds";
    private static final String KIND = "kind=\"assignment\"";

    private WorkTimes() {
    }

    static long count(String metrics) {
        return (long) value(metrics, NAME + "_count", "");
    }

    /** Returns the quantile in milliseconds, of the last two minutes. */
    static double millis(String metrics, String quantile) {
        return value(metrics, NAME, "quantile=\"" + quantile + "\"") * 1_000;
    }

    private static double value(String metrics, String name, String label) {
        var line = Pattern.compile("^" + name + "\\{([^}]*)} (\\S+)$", Pattern.MULTILINE).matcher(metrics);
        while (line.find()) {
            if (line.group(1).contains(KIND) && line.group(1).contains(label)) {
                return Double.parseDouble(line.group(2));
            }
        }
        throw new IllegalStateException("Expected the metric " + name + " " + label + ", but the host has none");
    }
}
