package replaydesk.history.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import replaydesk.history.report.SolutionReport.AtLevel;
import replaydesk.history.report.SolutionReport.Bounces;
import replaydesk.history.report.SolutionReport.ByTeam;
import replaydesk.history.report.SolutionReport.Carried;
import replaydesk.history.report.SolutionReport.Escalations;
import replaydesk.history.report.SolutionReport.KnownSolution;
import replaydesk.history.report.SolutionReport.Load;
import replaydesk.history.report.SolutionReport.Reopened;
import replaydesk.history.report.SolutionReport.Result;
import replaydesk.history.report.SolutionReport.Solved;
import replaydesk.history.report.SolutionReport.Target;
import replaydesk.history.report.SolutionReport.TimeAtLevel;

/** Makes a report of its lines, with the address of the cases behind each number. */
final class ReportWriter {

    private static final String LIST = "/api/v1/reports/solution/cases?";
    private static final int FIRST_LINE = 1;
    private static final double TARGET_FROM = 0.7;
    private static final double TARGET_TO = 0.8;
    private static final String TEAM = "TEAM";
    private static final String PERSON = "PERSON";

    private final ReportFilter filter;
    private final Span span;
    private final List<Line> lines;

    private ReportWriter(ReportFilter filter, Span span, List<Line> lines) {
        this.filter = filter;
        this.span = span;
        this.lines = lines;
    }

    static SolutionReport write(ReportFilter filter, Span span, List<Line> lines) {
        return new ReportWriter(filter, span, lines).report();
    }

    private SolutionReport report() {
        return new SolutionReport(span.from(), span.to(), span.zone().getId(), solved(), of(Figure.TIME_AT_LEVEL)
                .map(line -> new TimeAtLevel(line.level(), line.count(), line.cases(),
                        Duration.ofMillis(line.median()), Duration.ofMillis(line.p90()), list(line)))
                .sorted(Comparator.comparing(TimeAtLevel::level)).toList(),
                of(Figure.ESCALATIONS).map(line -> new Escalations(line.key(), line.detail(), line.level(),
                        line.toLevel(), line.count(), line.cases(), list(line))).toList(),
                bounces(),
                of(Figure.REOPENED).map(line -> new Reopened(line.key(), line.detail(), line.count(), line.cases(),
                        list(line))).toList(),
                knownSolutions(), new Load(carried(TEAM, Line::team), carried(PERSON, Line::person)));
    }

    private Stream<Line> of(Figure figure) {
        return lines.stream().filter(line -> line.figure() == figure);
    }

    private Solved solved() {
        var byLevel = of(Figure.SOLVED).filter(line -> line.detail() == null).toList();
        long all = byLevel.stream().mapToLong(Line::count).sum();
        var levels = byLevel.stream()
                .map(line -> new AtLevel(line.level(), line.count(), share(line.count(), all), line.first(),
                        list(line)))
                .sorted(Comparator.comparing(AtLevel::level)).toList();
        return new Solved(all, levels, target(levels, all), list(Figure.SOLVED, Map.of()));
    }

    private static double share(long part, long all) {
        return Math.round(10_000.0 * part / all) / 10_000.0;
    }

    private static Target target(List<AtLevel> levels, long all) {
        if (all == 0) {
            return new Target(FIRST_LINE, TARGET_FROM, TARGET_TO, null, null);
        }
        double share = levels.stream().filter(level -> level.level() == FIRST_LINE).mapToDouble(AtLevel::share)
                .findFirst().orElse(0);
        var result = share < TARGET_FROM ? Result.BELOW : share > TARGET_TO ? Result.ABOVE : Result.WITHIN;
        return new Target(FIRST_LINE, TARGET_FROM, TARGET_TO, share, result);
    }

    private Bounces bounces() {
        var byTeam = of(Figure.BOUNCES)
                .map(line -> new ByTeam(line.team(), line.count(), line.cases(),
                        list(Figure.BOUNCES, Map.of("team", orNone(line.team())))))
                .toList();
        return new Bounces(byTeam.stream().mapToLong(ByTeam::count).sum(), byTeam, list(Figure.BOUNCES, Map.of()));
    }

    private List<KnownSolution> knownSolutions() {
        var used = counts(of(Figure.KNOWN_SOLUTION_USED), Line::key);
        var helped = counts(of(Figure.KNOWN_SOLUTION_HELPED), Line::key);
        var failed = counts(of(Figure.KNOWN_SOLUTION_FAILED), Line::key);
        return together(used, helped, failed).stream().map(key -> new KnownSolution(key, used.getOrDefault(key, 0L),
                helped.getOrDefault(key, 0L), failed.getOrDefault(key, 0L),
                list(Figure.KNOWN_SOLUTION_USED, Map.of("key", key)),
                list(Figure.KNOWN_SOLUTION_HELPED, Map.of("key", key)),
                list(Figure.KNOWN_SOLUTION_FAILED, Map.of("key", key)))).toList();
    }

    private List<Carried> carried(String by, Function<Line, String> of) {
        var open = counts(of(Figure.OPEN).filter(line -> by.equals(line.detail())), of);
        var solved = counts(of(Figure.SOLVED).filter(line -> by.equals(line.detail())), of);
        var parameter = by.toLowerCase(Locale.ROOT);
        return together(open, solved).stream().map(key -> new Carried(key, open.getOrDefault(key, 0L),
                solved.getOrDefault(key, 0L), list(Figure.OPEN, Map.of(parameter, orNone(key))),
                list(Figure.SOLVED, Map.of(parameter, orNone(key))))).toList();
    }

    /** Returns the counts by what distinguishes them, in the order of the lines; null stands for none. */
    private static Map<String, Long> counts(Stream<Line> lines, Function<Line, String> of) {
        var counts = new LinkedHashMap<String, Long>();
        lines.forEach(line -> counts.put(of.apply(line), line.count()));
        return counts;
    }

    @SafeVarargs
    private static List<String> together(Map<String, Long>... counts) {
        var keys = new LinkedHashSet<String>();
        Stream.of(counts).forEach(some -> keys.addAll(some.keySet()));
        return new ArrayList<>(keys).subList(0, Math.min(keys.size(), ReportSql.MOST));
    }

    private String list(Line line) {
        var besides = new HashMap<String, Object>();
        besides.put("level", line.level());
        besides.put("toLevel", line.toLevel());
        besides.put("key", line.key());
        if (line.figure() == Figure.ESCALATIONS || line.figure() == Figure.REOPENED) {
            besides.put("detail", orNone(line.detail()));
        }
        besides.values().removeIf(Objects::isNull);
        return list(line.figure(), besides);
    }

    private static String orNone(String key) {
        return key == null ? ReportFilter.NONE : key;
    }

    private String list(Figure figure, Map<String, Object> besides) {
        return LIST + "figure=" + figure + "&" + filter.query(span, besides);
    }
}
