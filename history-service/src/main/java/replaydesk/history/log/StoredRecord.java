package replaydesk.history.log;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Judgement;
import replaydesk.events.log.Verdict;

/**
 * A record of the log as history keeps it.
 *
 * @param judged     place in the case's chain, from 1; 0 for a record of an unknown case
 * @param version    number of accepted events of the case up to and including this record
 * @param overruling the reason why it was overruled; null unless it is stale
 * @param recordedAt time of the log, as a running maximum of the partition
 * @param head       chain head after it
 * @param value      bytes of the payload, as they are in the log
 */
public record StoredRecord(UUID caseId, int judged, int version, int partition, long offset, Verdict verdict,
        Judgement.Overruling overruling, Instant recordedAt, byte[] head, EventHeaders headers, byte[] value) {

    /** The columns that {@link #of} reads. */
    public static final String COLUMNS =
            "case_id, judged, version, partition, log_offset, verdict, overruling, recorded_at, "
                    + "head, headers, value";

    public static StoredRecord of(Row row) {
        var value = row.getBuffer("value");
        return new StoredRecord(row.getUUID("case_id"), row.getInteger("judged"), row.getInteger("version"),
                row.getInteger("partition"), row.getLong("log_offset"), Verdict.of(row.getInteger("verdict")),
                StoredOverruling.read(row.getString("overruling")), row.getOffsetDateTime("recorded_at").toInstant(),
                row.getBuffer("head").getBytes(), StoredHeaders.read(row.getBuffer("headers").getBytes()),
                value == null ? null : value.getBytes());
    }

    public boolean accepted() {
        return verdict == Verdict.ACCEPTED;
    }
}
