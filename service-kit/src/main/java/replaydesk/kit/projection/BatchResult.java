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

/** What folding a batch came to: the cases as they now stand, and what is to be told, sent and committed. */
public final class BatchResult {

    /** A case that the batch moved. */
    record Moved(CaseSnapshot before, CaseSnapshot after, List<JudgedRecord> records,
            Map<Integer, CaseInBatch.LastGood> lastGood) {
    }

    /** An obligation that is due with the batch. */
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

    /** The records that the batch brought. */
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

    /** How far each partition was folded. */
    public List<Move> moves() {
        return moves;
    }

    /** The overruled events of this host, by the counter that stood against them. */
    public Map<String, Integer> overruled() {
        return overruled;
    }

    public int unreadEvents() {
        return unread.size();
    }

    public int anomalousEvents() {
        return anomalies.size();
    }

    /** When something is due next, of what the batch left open. */
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
