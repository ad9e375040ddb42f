package replaydesk.events.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.Verdict;

/**
 * Line of an export, format 1. The first line is the {@link Opening}. The records follow, a line each, in the order of
 * their offsets; then the head of every case; then the {@link End}. An export without an end was cut short.
 *
 * <pre>
 * {"export":{"format":1,"scope":"log"}}
 * {"topic":"case-events","partition":0,"offset":0,"recordedAt":"2026-03-13T08:00:00.123Z","key":"0194…",
 *  "headers":[{"name":"ce_specversion","value":"1.0"},…],"value":"{…}","verdict":"ACCEPTED","head":"305c…"}
 * {"deadLetter":{"partition":0,"offset":1}}
 * {"case":"0194…","version":1,"judged":1,"head":"305c…"}
 * {"end":{"records":1,"cases":1}}
 * </pre>
 *
 * <p>Bytes that are UTF-8 stand as text, others in base64 under {@code keyBase64} or {@code valueBase64}. A null is
 * left out. The verdict and the head after a record are optional; with them, a difference is reported at its record.
 */
public sealed interface ExportLine {

    int FORMAT = 1;

    /** Returns the line as UTF-8 with its newline. */
    default byte[] toBytes() {
        return LineWriter.write(this);
    }

    /** Reads a line without its newline. */
    static ExportLine read(byte[] line) throws MalformedLine {
        return LineReader.read(line);
    }

    /**
     * First line of an export.
     *
     * @param topic the topic; absent when the exporter does not say
     */
    record Opening(int format, Scope scope, String topic) implements ExportLine {

        public static Opening of(Scope scope, String topic) {
            return new Opening(FORMAT, scope, topic);
        }
    }

    /**
     * Record with its exact bytes.
     *
     * @param recordedAt the log's append time, which no head covers
     * @param key the key; null, like the value, when the record has none
     * @param headers all headers, in the record's order
     * @param verdict the verdict; absent when the exporter does not say
     * @param head the chain head of the case after this record, 32 bytes; absent when the exporter does not say
     */
    record Record(String topic, int partition, long offset, Instant recordedAt, byte[] key, List<Header> headers,
            byte[] value,
            Verdict verdict, byte[] head) implements ExportLine {

        public Record {
            headers = List.copyOf(headers);
        }
    }

    /**
     * Header of a record.
     *
     * @param value the bytes; null when the header has none
     */
    record Header(String name, byte[] value) {
    }

    /**
     * Placeholder for a record that cannot be judged and went to the dead-letter topic, used when the exporter does not
     * keep it.
     */
    record DeadLetter(int partition, long offset) implements ExportLine {
    }

    /**
     * Head of a case, as its records fold to it.
     *
     * @param version the number of accepted records
     * @param judged the number of records that the chain covers
     * @param head the chain head, 32 bytes
     */
    record Head(UUID caseId, int version, int judged, byte[] head) implements ExportLine {

        public static Head of(UUID caseId, CaseFold fold) {
            return new Head(caseId, fold.version(), fold.judged(), fold.head());
        }
    }

    /**
     * Last line of an export.
     *
     * @param records the number of record lines
     * @param cases the number of head lines
     */
    record End(long records, long cases) implements ExportLine {
    }
}
