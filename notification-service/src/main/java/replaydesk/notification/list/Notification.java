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
 * A notice to the requester and the state of its delivery.
 *
 * @param about    id of the event that it is about
 * @param askedAt  time when the log received that event
 * @param attempts number of attempts so far
 * @param endedAt  time when it was delivered or given up; null before
 */
@Schema(requiredProperties = {"id", "notice", "state"})
public record Notification(UUID id, String notice, UUID about, Channel channel, ReferenceVersion template,
        String language, State state, @ShownTo(DESK) Integer attempts, Instant askedAt, Instant endedAt) {

    /** Progress of a notice; UNADDRESSED and TOO_OLD mean that there is none. */
    @Schema(name = "NoticeState")
    public enum State { PENDING, DELIVERED, FAILED, UNADDRESSED, TOO_OLD }

    static Notification of(Row row) {
        var notice = Notice.ofKey(row.getString("notice"));
        var attempts = row.getInteger("attempts");
        return new Notification(row.getUUID("id"), notice.key(), row.getUUID("about"), Channel.EMAIL, notice.template(),
                row.getString("language"), state(row.getString("outcome"), row.getString("state")),
                attempts == null ? 0 : attempts, instant(row.getOffsetDateTime("recorded_at")),
                instant(row.getOffsetDateTime("ended_at")));
    }

    /** Returns the outcome in the log, or else the state of the latest attempt. */
    private static State state(String outcome, String attempt) {
        var last = outcome != null ? outcome : attempt;
        return switch (last) {
            case null -> State.PENDING;
            case "SENT", "DELIVERED" -> State.DELIVERED;
            case "FAILED" -> State.FAILED;
            case "UNADDRESSED" -> State.UNADDRESSED;
            case "TOO_OLD" -> State.TOO_OLD;
            default -> State.PENDING;
        };
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
