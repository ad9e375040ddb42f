package replaydesk.kit.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import replaydesk.kit.kafka.DeadLetters;
import replaydesk.kit.stage.JudgedRecord;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.table.Faults;
import replaydesk.kit.table.Outcome;
import replaydesk.kit.table.PositionTable.Move;

/** Result of folding a batch: the cases afterwards, and all that is to be announced, sent and committed. */
public final class BatchResult {

    /** Case that the batch changed. */
    record Moved(CaseSnapshot before, CaseSnapshot after, List<JudgedRecord> records,
            Map<Integer, CaseInBatch.LastGood> lastGood) {
    }

    /** Obligation that becomes due with the batch. */
    public record DueAtOnce(CaseSnapshot view, int stage, Obligation obligation) {
        DueAtOnce(CaseInBatch inBatch, int stage, Obligation obligation) {
            this(inBatch.snapshot(), stage, obligation);
        }
    }

    final List<Moved> cases = new ArrayList<>();
    final List<Outcome> outcomes = new ArrayList<>();
    final List<Instant> outcomeTimes = new ArrayList<>();
    final List<DueAtOnce> dueAtOnce = new ArrayList<>();
    final List<Faults.Unread> unread = new ArrayList<>();
    final List<Faults.Anomaly> anomalies = new ArrayList<>();
    final List<Faults.Held> held = new ArrayList<>();
    final List<DeadLetters.Letter> letters = new ArrayList<>();
    final Map<String, Integer> overruled = new LinkedHashMap<>();
    List<Move> moves = List.of();
    int records;

    void outcome(Outcome outcome, Instant recordedAt) {
        outcomes.add(outcome);
        outcomeTimes.add(recordedAt);
    }

    void folded(CaseInBatch inBatch) {
        cases.add(new Moved(inBatch.before(), inBatch.snapshot(), inBatch.records, inBatch.lastGood));
    }

    /** The number of records in the batch. */
    public int records() {
        return records;
    }

    /** The outcomes of this host's commands. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** The obligations that became due with the batch. */
    public List<DueAtOnce> dueAtOnce() {
        return dueAtOnce;
    }

    /** The moves of the partitions' folded positions. */
    public List<Move> moves() {
        return moves;
    }

    /** The number of this host's overruled events, by the counter that overruled them. */
    public Map<String, Integer> overruled() {
        return overruled;
    }

    public int unreadEvents() {
        return unread.size();
    }

    public int anomalousEvents() {
        return anomalies.size();
    }

    /** The earliest due time among the obligations that the batch left open; null when there is none. */
    public Instant nextDue() {
        Instant next = null;
        for (var moved : cases) {
            for (var slot : moved.after().slots()) {
                if (slot.nextDue() != null && (next == null || slot.nextDue().isBefore(next))) {
                    next = slot.nextDue();
                }
            }
        }
        return next;
    }
}
