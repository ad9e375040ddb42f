package replaydesk.escalation.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import replaydesk.events.catalogue.WorkCancelled;
import replaydesk.events.catalogue.WorkDone;
import replaydesk.events.catalogue.WorkLogged;
import replaydesk.events.catalogue.WorkMissed;
import replaydesk.events.catalogue.WorkOffered;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.events.value.Material;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.stage.JudgedRecord;

/**
 * Word of somebody on work on a case, with its texts, as its table has it.
 *
 * @param note    a remark, what was done, or the reason
 * @param started when it began; null where nothing was done
 * @param minutes the time spent; null where nothing was done
 */
public record WorkStep(UUID event, UUID workId, Said said, WorkKind kind, String specialist, String place, String note,
        Instant started, Long minutes, List<Material> materials, String by, Instant at) {

    /** Kind of word. */
    public enum Said {
        OFFERED,
        SCHEDULED,
        DONE,
        MISSED,
        CANCELLED,
        LOGGED
    }

    /** Returns the step of a record; none for an event that is about no work. */
    static Stream<WorkStep> of(JudgedRecord record) {
        var id = record.headers().id();
        var actor = record.headers().actor();
        var at = record.headers().occurredAt();
        return Stream.ofNullable(switch (record.event()) {
            case WorkOffered e -> new WorkStep(id, e.offerId(), Said.OFFERED, e.kind(), e.specialist(), e.place(),
                    e.note(), null, null, List.of(), actor, at);
            case WorkScheduled e -> new WorkStep(id, e.workId(), Said.SCHEDULED, e.kind(), e.specialist(), e.place(),
                    e.note(), null, null, List.of(), e.by() == null ? actor : e.by(), at);
            case WorkDone e -> new WorkStep(id, e.workId(), Said.DONE, null, e.specialist(), null, e.note(), e.from(),
                    minutes(e.spent()), e.materials(), actor, at);
            case WorkMissed e -> new WorkStep(id, e.workId(), Said.MISSED, null, null, null, e.reason(), null, null,
                    List.of(), actor, at);
            case WorkCancelled e -> new WorkStep(id, e.workId(), Said.CANCELLED, null, null, null, e.reason(), null,
                    null, List.of(), actor, at);
            case WorkLogged e -> new WorkStep(id, e.workId(), Said.LOGGED, e.kind(), e.specialist(), null, e.note(),
                    e.from(), minutes(e.spent()), e.materials(), actor, at);
            case null, default -> null;
        });
    }

    private static Long minutes(Duration spent) {
        return spent == null ? null : spent.toMinutes();
    }
}
