package replaydesk.kit.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which page is asked for; a resource method takes it as {@code @BeanParam}.
 *
 * @param limit  at most so many items, 1 to 200
 * @param cursor where the page begins; absent for the first page
 */
public record PageRequest(
    @QueryParam("limit") @DefaultValue("50")
    @Parameter(description = "At most so many items", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    int limit,
    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before", schema = @Schema(type = SchemaType.STRING))
    Optional<Cursor> cursor) {

  /** The most items a page has. */
  public static final int MOST = 200;

  /** Fails with a 400 problem when the limit is out of its range. */
  public PageRequest {
    if (limit < 1 || limit > MOST) {
      throw Problems.invalidRequest("limit", "Expected 1 to " + MOST + ", but it is " + limit).exception();
    }
  }
}
