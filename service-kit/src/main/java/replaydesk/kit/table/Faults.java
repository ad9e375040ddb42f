package replaydesk.kit.table;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/** Tables of faults of single records: unread payloads, anomalies, and records held for a quarantined stage. */
public final class Faults {

    /** Record whose type or payload this version cannot read; kept as it came. */
    public record Unread(UUID caseId, int partition, long offset, String type, byte[] value) {
    }

    /** Accepted event on which one stage failed. */
    public record Anomaly(UUID caseId, String stage, UUID event, String type, String message, int partition,
            long offset) {
    }

    /** Accepted event that waits for a quarantined stage; the log has it. */
    public record Held(UUID caseId, String stage, int partition, long offset, int version) {
    }

    /** Record that cannot be judged and that the dead-letter topic did not take. */
    public record DeadLetter(int partition, long offset, String reason) {
    }

    private static final int LONGEST = 2_000;

    private Faults() {
    }

    public static StageTables.Statement write(Unread unread) {
        return new StageTables.Statement("""
                insert into @unread (case_id, partition, log_offset, type, value)
                values ($1, $2, $3, $4, $5) on conflict do nothing
                """, Tuple.of(unread.caseId(), unread.partition(), unread.offset(), unread.type(),
                unread.value() == null ? null : Buffer.buffer(unread.value())));
    }

    public static StageTables.Statement write(Anomaly anomaly) {
        return new StageTables.Statement("""
                insert into @anomaly (case_id, stage, event_id, type, message, partition, log_offset)
                values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing
                """, Tuple.tuple(List.of(anomaly.caseId(), anomaly.stage(), anomaly.event(), anomaly.type(),
                text(anomaly.message()), anomaly.partition(), anomaly.offset())));
    }

    public static StageTables.Statement write(Held held) {
        return new StageTables.Statement("""
                insert into @held (case_id, stage, partition, log_offset, version)
                values ($1, $2, $3, $4, $5) on conflict do nothing
                """, Tuple.of(held.caseId(), held.stage(), held.partition(), held.offset(), held.version()));
    }

    public static StageTables.Statement write(DeadLetter letter) {
        return new StageTables.Statement("""
                insert into @dead_letter (partition, log_offset, reason) values ($1, $2, $3) on conflict do nothing
                """, Tuple.of(letter.partition(), letter.offset(), text(letter.reason())));
    }

    /** Returns the text as a text column can store it. */
    private static String text(String text) {
        var storable = String.valueOf(text).replace("\0", "");
        return storable.length() <= LONGEST ? storable : storable.substring(0, LONGEST);
    }
}
