package replaydesk.history.alike;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.status.CaseStatus;

/**
 * A case that looks like another one of its organisation, or like a request that is not registered yet.
 *
 * @param score    from 0 to 1
 * @param closedAt absent while the case is open
 * @param because  why it looks alike
 */
@Schema(requiredProperties = {"id", "number", "status", "subject", "registeredAt", "score", "because"})
public record LookAlike(UUID id, String number, CaseStatus status, String subject, Instant registeredAt,
        Instant closedAt, double score, Reasons because) {

    /**
     * Why it looks alike.
     *
     * @param words        the stems of the words that both have, the rarest ones first; at most ten
     * @param sameCategory whether both are of one category
     * @param sameProduct  whether both are about one product
     * @param apart        time between the two registrations; up to now where one is yet to come
     */
    @Schema(name = "LookAlikeReasons", requiredProperties = {"words", "sameCategory", "sameProduct", "apart"})
    public record Reasons(List<String> words, boolean sameCategory, boolean sameProduct, Duration apart) {
    }

    static LookAlike of(Row row) {
        var registered = row.getOffsetDateTime("registered_at").toInstant();
        var closed = row.getOffsetDateTime("closed_at");
        var because = new Reasons(Arrays.asList(row.getArrayOfStrings("words")), row.getBoolean("same_category"),
                row.getBoolean("same_product"),
                Duration.between(registered, row.getOffsetDateTime("mine_at").toInstant()).abs());
        return new LookAlike(row.getUUID("case_id"), row.getString("number"),
                CaseStatus.valueOf(row.getString("status")), row.getString("subject"), registered,
                closed == null ? null : closed.toInstant(), Math.round(row.getDouble("score") * 100) / 100.0, because);
    }
}
