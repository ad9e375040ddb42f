package replaydesk.kit.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;

/**
 * Request for a page; a resource method takes it as {@code @BeanParam}.
 *
 * @param size the greatest number of items
 * @param cursor the cursor at which the page begins; absent for the first page
 */
public record PageRequest(
        @QueryParam("limit") @DefaultValue("50") @Parameter(description = "At most so many items",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200",
                        defaultValue = "50")) Size size,
        @QueryParam("cursor") @Parameter(description = "nextCursor of the page before",
                schema = @Schema(type = SchemaType.STRING)) Optional<Cursor> cursor) {

    /** The greatest number of items, 1 to 200. */
    public int limit() {
        return size.items();
    }

    /** Number of items, 1 to 200. */
    public record Size(int items) {

        private static final int MOST = 200;

        /**
         * Parses the query parameter.
         *
         * @throws ProblemException 400 invalid-request when it is not a whole number from 1 to 200
         */
        public static Size fromString(String text) {
            try {
                int items = Integer.parseInt(text);
                if (items >= 1 && items <= MOST) {
                    return new Size(items);
                }
            } catch (NumberFormatException _) {
                // same answer as for a number out of range
            }
            throw Problems.invalidRequest("limit", "Expected a whole number from 1 to " + MOST).exception();
        }
    }
}
