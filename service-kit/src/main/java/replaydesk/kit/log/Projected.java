package replaydesk.kit.log;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What a committed batch leaves to do.
 *
 * @param cases     as they now stand
 * @param outcomes  of this service's own commands
 * @param dueAtOnce records that pay what became due with this batch
 * @param gap       there were records beyond the next ones of their partition: those before must be read first
 */
record Projected(int records, List<PositionTable.Move> moves, List<KeptCases.Kept> cases, List<Outcome> outcomes,
        List<ProducerRecord<String, byte[]>> dueAtOnce, Map<String, Integer> overruled, int unread, int anomalies,
        boolean gap) {

    static Projected nothing(boolean gap) {
        return new Projected(0, List.of(), List.of(), List.of(), List.of(), Map.of(), 0, 0, gap);
    }

    /** Keeps the cases at hand and moves on: whoever then finds the position passed also finds the cases. */
    void settle(Ownership ownership) {
        cases.forEach(ownership.kept()::keep);
        moves.forEach(ownership::moved);
    }

    boolean isEmpty() {
        return records == 0;
    }
}
