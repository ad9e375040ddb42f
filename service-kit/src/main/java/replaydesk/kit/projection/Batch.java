package replaydesk.kit.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import replaydesk.events.log.UnusableRecord;
import replaydesk.kit.kafka.CaseRecord;
import replaydesk.kit.kafka.DeadLetters;
import replaydesk.kit.partition.OwnedPartitions;
import replaydesk.kit.table.PositionTable.Move;
import replaydesk.kit.table.PositionTable.Position;
import replaydesk.kit.table.StoredTime;

/**
 * Records of a poll that directly follow the folded ones in each owned partition, with the log's time as a running
 * maximum. Leaves out records that were folded before, that belong to another instance, or that lie behind a
 * {@link #gap}.
 */
final class Batch {

    /** Record with the log's time at that record. */
    record Timed(CaseRecord record, Instant time) {
    }

    /** Decides whether a record follows although its offset is higher than the expected one. */
    interface Jumps {

        /**
         * Tells whether the record follows. Called for the first record of a batch and partition that lies beyond the
         * expected one.
         */
        boolean follows(ConsumerRecord<?, ?> record, long next);
    }

    private final Map<Integer, Object> tokens = new HashMap<>();
    private final Map<Integer, Position> from = new TreeMap<>();
    private final Map<Integer, Position> positions = new TreeMap<>();
    private final List<Timed> records = new ArrayList<>();
    private final List<DeadLetters.Letter> unusable = new ArrayList<>();
    private final Set<Integer> gaps = new HashSet<>();
    private final int partitions;

    private Batch(int partitions) {
        this.partitions = partitions;
    }

    /**
     * @param jumps      tells gaps of the log itself, which hold no records, from records that were skipped
     * @param partitions how many the topic has
     */
    static Batch next(OwnedPartitions owned, Iterable<ConsumerRecord<String, byte[]>> polled, Jumps jumps,
            int partitions) {
        var batch = new Batch(partitions);
        polled.forEach(record -> batch.add(record, owned, jumps));
        return batch;
    }

    private void add(ConsumerRecord<String, byte[]> record, OwnedPartitions owned, Jumps jumps) {
        int partition = record.partition();
        var position = positions.computeIfAbsent(partition, p -> {
            tokens.put(p, owned.token(p));
            var folded = owned.folded(p);
            if (folded != null) {
                from.put(p, folded);
            }
            return folded;
        });
        if (position == null || record.offset() < position.next()) {
            return;
        }
        if (record.offset() > position.next()
                && (gaps.contains(partition) || !jumps.follows(record, position.next()))) {
            gaps.add(partition);
            return;
        }
        var logTime = StoredTime.bounded(Instant.ofEpochMilli(record.timestamp()));
        var time = logTime.isAfter(position.logTime()) ? logTime : position.logTime();
        positions.put(partition, new Position(record.offset() + 1, position.epoch(), time));
        try {
            records.add(new Timed(CaseRecord.of(record, partitions), time));
        } catch (UnusableRecord e) {
            unusable.add(new DeadLetters.Letter(record, e.getMessage()));
        }
    }

    List<Timed> records() {
        return records;
    }

    /** Returns the records that cannot be judged; the position moves past them. */
    List<DeadLetters.Letter> unusable() {
        return unusable;
    }

    /** Returns the moves of the positions; empty when no record follows. */
    List<Move> moves() {
        var moves = new ArrayList<Move>(from.size());
        from.forEach((partition, before) -> {
            var to = positions.get(partition);
            if (to.next() > before.next()) {
                moves.add(new Move(partition, before.next(), to.next(), to.epoch(), to.logTime()));
            }
        });
        return moves;
    }

    /** Tells whether records were left out because others before them in their partition must be read first. */
    boolean gap() {
        return !gaps.isEmpty();
    }

    /** Tells whether every partition is still owned under the token with which the batch was taken. */
    boolean stands(OwnedPartitions owned) {
        return from.keySet().stream().allMatch(p -> tokens.get(p) == owned.token(p));
    }

    /** Returns the token under which the partition was owned when the batch was taken. */
    Object token(int partition) {
        return tokens.get(partition);
    }
}
