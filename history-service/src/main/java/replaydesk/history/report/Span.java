package replaydesk.history.report;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;

/**
 * The time that a report is of: from the first moment up to, and without, the second.
 *
 * @param zone the zone in which its dates begin
 */
record Span(Instant from, Instant to, ZoneId zone) {

    private static final int LONGEST_YEARS = 5;
    private static final Duration USUAL = Duration.ofDays(30);
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /**
     * Parses the parameters. What is absent makes a span of thirty days, up to now.
     *
     * @throws ProblemException 400 invalid-request when a time or zone cannot be read, or the span is empty or too long
     */
    static Span parse(Optional<String> from, Optional<String> to, Optional<String> zone, Instant now) {
        var in = zone.map(Span::zone).orElse(ZoneOffset.UTC);
        var end = to.map(text -> moment("to", text, in)).orElse(now);
        var begin = from.map(text -> moment("from", text, in)).orElse(end.minus(USUAL));
        if (!begin.isBefore(end)) {
            throw invalid("to", "Expected a time after from, but it is " + end);
        }
        if (begin.atZone(in).plusYears(LONGEST_YEARS).toInstant().isBefore(end)) {
            throw invalid("to", "Expected at most " + LONGEST_YEARS + " years after from");
        }
        return new Span(begin, end, in);
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw invalid("zone", "Expected a time zone such as Europe/Stockholm");
        }
    }

    private static Instant moment(String parameter, String text, ZoneId zone) {
        try {
            var moment = text.length() == 10 ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                    : Instant.parse(text);
            if (!moment.isBefore(FIRST) && !moment.isAfter(LAST)) {
                return moment;
            }
        } catch (DateTimeException _) {
            // same answer as for a time out of range
        }
        throw invalid(parameter, "Expected a date such as 2026-03-01, or a time such as 2026-03-01T08:00:00Z, from 1970"
                + " to 9999");
    }

    private static ProblemException invalid(String parameter, String detail) {
        return Problems.invalidRequest(parameter, detail).exception();
    }
}
