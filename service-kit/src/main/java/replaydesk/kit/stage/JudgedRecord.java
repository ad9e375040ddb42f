package replaydesk.kit.stage;

import java.time.Instant;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Judgement;

/**
 * Record of the log with its verdict.
 *
 * @param value the bytes exactly as they stand in the log
 * @param event the payload; null when the stage does not read its type or cannot read it, or when it was not accepted
 * @param recordedAt the log's time, as a running maximum of the partition
 * @param version the number of accepted events of the case up to and with this record
 * @param judged the number of records in the case's chain up to and with this record
 * @param head the chain head after this record
 */
public record JudgedRecord(int partition, long offset, EventHeaders headers, byte[] value, Judgement judgement,
        CaseEvent event, Instant recordedAt, int version, int judged, byte[] head) {

    /** Returns what evolves the stage's state; only of a record that was accepted and read. */
    public CaseFact fact() {
        return new CaseFact(event, headers.id(), headers.actor(), headers.occurredAt(), recordedAt, version, partition,
                offset);
    }

    /** Returns the record as seen by a stage that does not read its type. */
    public JudgedRecord withoutEvent() {
        return new JudgedRecord(partition, offset, headers, value, judgement, null, recordedAt, version, judged, head);
    }
}
