package replaydesk.kit.log;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Up to which time the projection is known to have read everything, by partition. */
final class Horizon {

    private record Sample(Instant at, long end) {
    }

    private final Map<Integer, Sample> samples = new ConcurrentHashMap<>();
    private final Map<Integer, Instant> reached = new ConcurrentHashMap<>();

    /** The log ended here at this time. A sample not passed yet stays: a younger one may never be passed under load. */
    void sampled(Instant at, Map<Integer, Long> ends) {
        ends.forEach((partition, end) -> samples.putIfAbsent(partition, new Sample(at, end)));
    }

    /** Turns the samples that the projection has passed into times reached; forgets partitions that are not owned. */
    void passed(Ownership ownership) {
        samples.keySet().removeIf(partition -> !ownership.owns(partition));
        reached.keySet().removeIf(partition -> !ownership.owns(partition));
        samples.forEach((partition, sample) -> {
            var position = ownership.position(partition);
            if (position != null && position.next() >= sample.end()) {
                reached.put(partition, sample.at());
                samples.remove(partition, sample);
            }
        });
    }

    boolean reaches(OwedTable.Due due) {
        var time = reached.get(due.partition());
        return time != null && !time.isBefore(due.due());
    }
}
