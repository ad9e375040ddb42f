package replaydesk.history.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the lines of a report as CSV (RFC 4180), in UTF-8. A text that a spreadsheet would take for a formula begins
 * with an apostrophe.
 */
final class ReportCsv {

    private static final String HEAD =
            "figure,level,toLevel,team,person,key,detail,count,cases,medianSeconds,p90Seconds,firstContact";
    private static final String END = "\r\n";

    private ReportCsv() {
    }

    static String write(List<Line> lines) {
        return Stream.concat(Stream.of(HEAD), lines.stream().map(ReportCsv::line))
                .collect(Collectors.joining(END, "", END));
    }

    private static String line(Line line) {
        return Stream.of(line.figure(), line.level(), line.toLevel(), line.team(), line.person(), line.key(),
                line.detail(), line.count(), line.cases(), seconds(line.median()), seconds(line.p90()), line.first())
                .map(ReportCsv::field).collect(Collectors.joining(","));
    }

    private static Long seconds(Long millis) {
        return millis == null ? null : (Long) Math.round(millis / 1000.0);
    }

    private static String field(Object value) {
        if (value == null) {
            return "";
        }
        var text = value.toString();
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !(value instanceof Number)
                ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
