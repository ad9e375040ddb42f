package replaydesk.history.detail;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import replaydesk.kit.problem.Problems;

/**
 * The moment at which a case is requested; without both parameters, the present.
 *
 * @param asOf    time by which the log had received the events: always a prefix of the log
 * @param version number of accepted events
 */
public record Moment(
        @QueryParam("asOf") @Parameter(description = "The case as the log had it then",
                schema = @Schema(type = SchemaType.STRING, format = "date-time")) Optional<String> asOf,
        @QueryParam("version") @Parameter(description = "The case with its first so many accepted events",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1")) Optional<String> version) {

    /** Checks the parameters; a 400 problem when both are given. */
    public Moment {
        if (asOf.isPresent() && version.isPresent()) {
            throw Problems.invalidRequest("asOf", "Expected asOf or version, but both are there").exception();
        }
    }

    Optional<Instant> instant() {
        return asOf.map(Moment::instant);
    }

    Optional<Integer> number() {
        return version.map(Moment::number);
    }

    private static Instant instant(String text) {
        try {
            var time = OffsetDateTime.parse(text);
            if (time.getYear() >= 0 && time.getYear() <= 9999) {
                return time.toInstant();
            }
        } catch (DateTimeException _) {
            // answered like a year out of range
        }
        throw Problems.invalidRequest("asOf", "Expected an instant such as 2026-01-31T12:00:00Z").exception();
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException _) {
            // answered like a number out of range
        }
        throw Problems.invalidRequest("version", "Expected a whole number from 1").exception();
    }
}
