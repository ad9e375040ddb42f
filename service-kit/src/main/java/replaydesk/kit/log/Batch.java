package replaydesk.kit.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import replaydesk.events.log.UnusableRecord;

/** What of the polls comes next in the partitions owned: each usable record with the log's time, a running maximum. */
final class Batch {

    /** A record, and the log's time when it came. */
    record Timed(WireRecord record, Instant time) {
    }

    private final Map<Integer, Object> tenures = new HashMap<>();
    private final Map<Integer, PositionTable.Position> positions = new TreeMap<>();
    private final Map<UUID, KeptCases.Kept> kept = new HashMap<>();
    private final List<Timed> records = new ArrayList<>();
    private final List<DeadLetters.Letter> unusable = new ArrayList<>();
    private final List<PositionTable.Move> moves = new ArrayList<>();
    private boolean gap;

    private Batch() {
    }

    /** The rest of what was polled was projected before, or is another instance's, or comes after a {@link #gap}. */
    static Batch next(Ownership ownership, Iterable<ConsumerRecord<String, byte[]>> polled) {
        var batch = new Batch();
        polled.forEach(record -> batch.add(record, ownership));
        batch.positions.forEach((partition, to) -> {
            var from = ownership.position(partition);
            if (from != null && to.next() > from.next()) {
                batch.moves.add(new PositionTable.Move(partition, from.next(), to.next(), to.epoch(), to.logTime()));
            }
        });
        batch.records.forEach(timed -> batch.kept.computeIfAbsent(timed.record().headers().subject(),
                id -> ownership.kept().take(id, ownership)));
        return batch;
    }

    private void add(ConsumerRecord<String, byte[]> record, Ownership ownership) {
        var position = positions.computeIfAbsent(record.partition(), partition -> {
            tenures.put(partition, ownership.tenure(partition));
            return ownership.position(partition);
        });
        if (position == null || record.offset() < position.next()) {
            return;
        }
        if (record.offset() > position.next()) {
            gap = true;
            return;
        }
        var logTime = Instant.ofEpochMilli(record.timestamp());
        var time = logTime.isAfter(position.logTime()) ? logTime : position.logTime();
        positions.put(record.partition(), new PositionTable.Position(record.offset() + 1, position.epoch(), time));
        try {
            records.add(new Timed(WireRecord.of(record), time));
        } catch (UnusableRecord e) {
            unusable.add(new DeadLetters.Letter(record, e.getMessage()));
        }
    }

    List<Timed> records() {
        return records;
    }

    /** What cannot be judged; the position passes it. */
    List<DeadLetters.Letter> unusable() {
        return unusable;
    }

    /** How the positions move; nothing comes next where there are none. */
    List<PositionTable.Move> moves() {
        return moves;
    }

    /** How many records the positions pass. */
    int count() {
        return records.size() + unusable.size();
    }

    /** There were records beyond the next ones of their partition: those before must be read first. */
    boolean gap() {
        return gap;
    }

    /** The tenure under which the partition was owned when the batch was begun. */
    Object tenure(int partition) {
        return tenures.get(partition);
    }

    /** The case as it was at hand; the batch has taken it out until it is committed. Null when it was not. */
    KeptCases.Kept kept(UUID id) {
        return kept.get(id);
    }

    /** The cases that were not at hand. */
    Set<UUID> missing() {
        var ids = new HashSet<UUID>();
        records.forEach(timed -> ids.add(timed.record().headers().subject()));
        ids.removeAll(kept.keySet());
        return ids;
    }
}
