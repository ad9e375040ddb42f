package replaydesk.escalation.booking;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import replaydesk.kit.problem.Problems;

/**
 * Span of time in which bookings are asked for.
 *
 * @param from those that end after it; absent for now
 * @param to   those that begin before it; absent for 31 days later
 */
public record Between(
        @QueryParam("from") @Parameter(description = "Those that end after it; now by default",
                schema = @Schema(type = SchemaType.STRING, format = "date-time")) Optional<String> from,
        @QueryParam("to") @Parameter(description = "Those that begin before it; 31 days later by default",
                schema = @Schema(type = SchemaType.STRING, format = "date-time")) Optional<String> to) {

    private static final Duration AHEAD = Duration.ofDays(31);

    Instant begin(Instant now) {
        return from.map(text -> instant("from", text)).orElse(now);
    }

    /** Returns the end; a 400 problem when it is not after the beginning. */
    Instant end(Instant now) {
        var begin = begin(now);
        var end = to.map(text -> instant("to", text)).orElseGet(() -> begin.plus(AHEAD));
        if (!begin.isBefore(end)) {
            throw Problems.invalidRequest("to", "Expected a time after " + begin + ", but it is " + end).exception();
        }
        return end;
    }

    private static Instant instant(String name, String text) {
        try {
            var time = OffsetDateTime.parse(text);
            if (time.getYear() >= 0 && time.getYear() <= 9999) {
                return time.toInstant();
            }
        } catch (DateTimeException _) {
            // answered like a year out of range
        }
        throw Problems.invalidRequest(name, "Expected an instant such as 2026-01-31T12:00:00Z").exception();
    }
}
