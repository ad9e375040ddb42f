package replaydesk.notification.list;

import static replaydesk.kit.identity.Reader.DESK;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.access.ShownTo;
import replaydesk.notification.notice.Notice;

/**
 * A notice and the state of its delivery.
 *
 * @param about    id of the event that it is about
 * @param askedAt  time when the log received that event
 * @param recipient whom it is for: the pseudonymous id of a person, or {@code team:} or {@code vendor:} and a key
 * @param attempts number of attempts so far
 * @param endedAt  time when it was delivered or given up; null before
 */
@Schema(requiredProperties = {"id", "notice", "state"})
public record Notification(UUID id, String notice, UUID about, Channel channel, ReferenceVersion template,
        String language, State state, @ShownTo(DESK) String recipient,
        @ShownTo(DESK) Integer attempts, Instant askedAt, Instant endedAt) {

    /** Progress of a notice; UNADDRESSED, TOO_OLD and WITHDRAWN mean that there is none. */
    @Schema(name = "NoticeState")
    public enum State { PENDING, DELIVERED, FAILED, UNADDRESSED, TOO_OLD, WITHDRAWN }

    static Notification of(Row row) {
        var notice = Notice.ofKey(row.getString("notice"));
        var attempts = row.getInteger("attempts");
        return new Notification(row.getUUID("id"), notice.key(), row.getUUID("about"), Channel.EMAIL, notice.template(),
                row.getString("language"),
                state(row.getString("outcome"), row.getString("state"), row.getBoolean("withdrawn")),
                row.getString("recipient"), attempts == null ? 0 : attempts,
                instant(row.getOffsetDateTime("recorded_at")),
                instant(row.getOffsetDateTime("ended_at")));
    }

    /** Returns the outcome in the log, or else the state of the latest attempt; what waits may be withdrawn. */
    private static State state(String outcome, String attempt, boolean withdrawn) {
        var last = outcome != null ? outcome : attempt;
        return switch (last) {
            case null -> withdrawn ? State.WITHDRAWN : State.PENDING;
            case "SENT", "DELIVERED" -> State.DELIVERED;
            case "FAILED" -> State.FAILED;
            case "UNADDRESSED" -> State.UNADDRESSED;
            case "TOO_OLD" -> State.TOO_OLD;
            case "WITHDRAWN" -> State.WITHDRAWN;
            case "WAITING" -> withdrawn ? State.WITHDRAWN : State.PENDING;
            default -> State.PENDING;
        };
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
