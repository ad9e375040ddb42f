package replaydesk.kit.obligation;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import replaydesk.kit.partition.OwnedPartitions;

/** Times up to which the projection is known to have read everything, by partition. */
final class ReadHorizon {

    private record Sample(Instant at, long end) {
    }

    private final Map<Integer, Sample> samples = new ConcurrentHashMap<>();
    private final Map<Integer, Instant> reached = new ConcurrentHashMap<>();

    /**
     * Notes that the log had these ends at this time. An older sample that is not passed yet stays, since under load a
     * younger one may never be passed.
     */
    void sampled(Instant at, Map<Integer, Long> ends) {
        ends.forEach((partition, end) -> samples.putIfAbsent(partition, new Sample(at, end)));
    }

    /** Notes the times of the samples that the projection has passed; forgets partitions that are not owned. */
    void passed(OwnedPartitions owned) {
        samples.keySet().removeIf(partition -> !owned.owns(partition));
        reached.keySet().removeIf(partition -> !owned.owns(partition));
        samples.forEach((partition, sample) -> {
            var position = owned.folded(partition);
            if (position != null && position.next() >= sample.end()) {
                reached.put(partition, sample.at());
                samples.remove(partition, sample);
            }
        });
    }

    /** Tells whether the projection has passed an end of the partition that was sampled at or after this time. */
    boolean reaches(int partition, Instant due) {
        var time = reached.get(partition);
        return time != null && !time.isBefore(due);
    }
}
