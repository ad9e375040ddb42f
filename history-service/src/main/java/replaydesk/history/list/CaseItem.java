package replaydesk.history.list;

import static replaydesk.kit.identity.Reader.DESK;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.status.CaseStatus;
import replaydesk.events.status.Turn;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Priority;
import replaydesk.history.log.PriorityRank;
import replaydesk.kit.access.ShownTo;

/**
 * A case in a list. Unknown values are absent.
 *
 * @param waitingOn    whose turn it is
 * @param waitingSince when the log had the event that made it so
 * @param category its key
 * @param level    where the case lies, or else belongs, like team and assignee
 * @param bounces  how often it came back to where it was before its last move
 * @param etag     what a decision on the case, as it stands here, sends as If-Match
 */
@Schema(requiredProperties = {"id", "number", "status", "waitingOn", "waitingSince", "subject", "registeredAt",
        "updatedAt",
        "version", "judged", "etag"})
public record CaseItem(UUID id, String number, String organisation, String requester, CaseStatus status,
        Turn waitingOn, Instant waitingSince, CaseType type, String category, Priority priority,
        @ShownTo(DESK) Integer level, @ShownTo(DESK) String team, @ShownTo(DESK) String assignee, Channel channel,
        String product, String language, String subject, Instant registeredAt, Instant updatedAt, Instant closedAt,
        @ShownTo(DESK) Integer bounces, int version, int judged, String etag) {

    /** The columns of {@code case_view v} that it is read from. */
    public static final String COLUMNS = "v.case_id, v.number, v.organisation, v.requester, v.status, v.waiting_on, "
            + "v.waiting_since, v.type, v.category, v.priority, v.level, v.team, v.assignee, v.channel, v.product, "
            + "v.language, v.subject, v.registered_at, v.updated_at, v.closed_at, v.bounces, v.version, v.judged, "
            + "v.etag";

    public static CaseItem of(Row row) {
        return new CaseItem(row.getUUID("case_id"), row.getString("number"), row.getString("organisation"),
                row.getString("requester"), CaseStatus.valueOf(row.getString("status")),
                Turn.valueOf(row.getString("waiting_on")), instant(row, "waiting_since"),
                constant(CaseType.class, row.getString("type")), row.getString("category"),
                PriorityRank.priority(row.getInteger("priority")), row.getInteger("level"),
                row.getString("team"), row.getString("assignee"),
                constant(Channel.class, row.getString("channel")), row.getString("product"), row.getString("language"),
                row.getString("subject"), instant(row, "registered_at"), instant(row, "updated_at"),
                instant(row, "closed_at"), row.getInteger("bounces"), row.getInteger("version"),
                row.getInteger("judged"), row.getString("etag"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static Instant instant(Row row, String column) {
        var time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
