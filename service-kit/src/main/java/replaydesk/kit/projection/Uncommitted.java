package replaydesk.kit.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import replaydesk.kit.kafka.DeadLetters;
import replaydesk.kit.projection.CaseInBatch.LastGood;
import replaydesk.kit.stage.JudgedRecord;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.table.Faults;
import replaydesk.kit.table.Outcome;
import replaydesk.kit.table.PositionTable.Move;

/** Folded and uncommitted changes. Several batches on one case become one change. */
final class Uncommitted {

    /**
     * Change of a case: as the database has it (null for a new one), as it stands now, and the records between the two.
     */
    static final class Change {
        final CaseSnapshot stored;
        final List<JudgedRecord> records = new ArrayList<>(2);
        /**
         * By stage that was quarantined in between: the case before that, and the number of records that it includes.
         */
        final Map<Integer, LastGood> lastGood = new HashMap<>(2);
        CaseSnapshot now;

        private Change(CaseSnapshot stored) {
            this.stored = stored;
        }
    }

    private static final int PER_RECORD = 1_000;

    final Map<UUID, Change> cases = new LinkedHashMap<>();
    final Map<Integer, Move> moves = new TreeMap<>();
    final List<Outcome> outcomes = new ArrayList<>();
    final List<Instant> outcomeTimes = new ArrayList<>();
    final List<Faults.Unread> unread = new ArrayList<>();
    final List<Faults.Anomaly> anomalies = new ArrayList<>();
    final List<Faults.Held> held = new ArrayList<>();
    final List<DeadLetters.Letter> letters = new ArrayList<>();
    private long bytes;

    void add(BatchResult result) {
        for (var moved : result.cases) {
            var change = cases.computeIfAbsent(moved.after().id(), id -> new Change(moved.before()));
            change.now = moved.after();
            int recordsBefore = change.records.size();
            moved.lastGood().forEach((stage, good) -> change.lastGood.put(stage,
                    new LastGood(good.view(), recordsBefore + good.records())));
            change.records.addAll(moved.records());
            for (var record : moved.records()) {
                bytes += PER_RECORD + (record.value() == null ? 0 : record.value().length);
            }
        }
        for (var move : result.moves) {
            moves.merge(move.partition(), move,
                    (first, next) -> new Move(next.partition(), first.from(), next.to(), next.epoch(), next.logTime()));
        }
        outcomes.addAll(result.outcomes);
        outcomeTimes.addAll(result.outcomeTimes);
        unread.addAll(result.unread);
        anomalies.addAll(result.anomalies);
        held.addAll(result.held);
        letters.addAll(result.letters);
    }

    boolean isEmpty() {
        return moves.isEmpty();
    }

    /** The approximate memory in bytes. */
    long bytes() {
        return bytes;
    }
}
