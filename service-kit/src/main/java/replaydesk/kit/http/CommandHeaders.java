package replaydesk.kit.http;

import jakarta.ws.rs.HeaderParam;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.stage.CaseVersion;

/**
 * Headers of a command; a resource method takes them as {@code @BeanParam}. A malformed header is a 400 problem before
 * the method is called.
 *
 * @param idempotencyKey the caller's name for this command; a repeat with it gets the first answer
 * @param ifMatch the view that the decision was made on
 * @param correlationId the id shared by everything that one request causes; {@link EdgeFilters} sets it if the caller
 *     did not, so it is never null in a served request
 * @param traceparent the W3C trace context, if the caller traces; a malformed one is dropped, as the standard requires
 */
public record CommandHeaders(
        @HeaderParam(IDEMPOTENCY_KEY) @Parameter(
                description = "Repeating a command with its key gives the first answer",
                schema = @Schema(type = SchemaType.STRING, maxLength = 200)) Optional<String> idempotencyKey,
        @HeaderParam("If-Match") @Parameter(description = "The ETag of the view the decision was made on",
                schema = @Schema(type = SchemaType.STRING)) Optional<CaseVersion> ifMatch,
        @HeaderParam(CORRELATION_ID) @Parameter(hidden = true) String correlationId,
        @HeaderParam("traceparent") @Parameter(hidden = true) Optional<String> traceparent) {

    /** The header with the caller's name for a command. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** The header with the id shared by everything that one request causes. */
    public static final String CORRELATION_ID = "Replaydesk-Correlation-Id";

    private static final int LONGEST_KEY = 200;
    private static final Predicate<String> TRACEPARENT = Pattern.compile(
            "(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}").asMatchPredicate();

    /** Throws a 400 problem when the idempotency key is not 1 to 200 visible ASCII characters. */
    public CommandHeaders {
        if (idempotencyKey.isPresent() && !visible(idempotencyKey.get())) {
            throw Problems.invalidRequest(IDEMPOTENCY_KEY, "Expected 1 to " + LONGEST_KEY + " visible ASCII characters")
                    .exception();
        }
        traceparent = traceparent.filter(TRACEPARENT);
    }

    /**
     * Returns the view that the decision was made on.
     *
     * @throws ProblemException 428 precondition-required when the caller did not name it
     */
    public CaseVersion requireIfMatch() {
        return ifMatch.orElseThrow(() -> Problems.preconditionRequired().exception());
    }

    private static boolean visible(String key) {
        return !key.isEmpty() && key.length() <= LONGEST_KEY && key.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }
}
