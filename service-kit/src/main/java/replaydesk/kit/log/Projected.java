package replaydesk.kit.log;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What a committed batch leaves to do.
 *
 * @param outcomes  of this service's own commands
 * @param dueAtOnce records that pay what became due with this batch
 */
record Projected(int records, List<PositionTable.Move> moves, List<Outcome> outcomes,
        List<ProducerRecord<String, byte[]>> dueAtOnce, Map<String, Integer> overruled, int unread, int anomalies) {

    static final Projected NOTHING = new Projected(0, List.of(), List.of(), List.of(), Map.of(), 0, 0);

    boolean isEmpty() {
        return records == 0;
    }

}
