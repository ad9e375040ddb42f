package replaydesk.kit.obligation;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import replaydesk.kit.cases.CaseReader;
import replaydesk.kit.partition.OwnershipListener;
import replaydesk.kit.partition.PartitionAssignment;
import replaydesk.kit.table.DueTable;
import replaydesk.kit.table.DueTable.Correction;
import replaydesk.kit.table.Generation;
import replaydesk.kit.table.StageStateTable;
import replaydesk.kit.table.StageStateTable.StoredPart;
import replaydesk.kit.table.Stages;

/**
 * Reviews the cases of each partition once after it was acquired, and corrects the times at which their stages' next
 * obligations are due. Other code may have written those times, but the obligations of a case follow from the code that
 * runs now.
 */
@Singleton
public final class ObligationReview implements OwnershipListener {

    private static final int PAGE = 500;
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final UUID FIRST = new UUID(0, 0);

    private final Pool pool;
    private final Stages stages;
    private final CaseReader reader;
    private final PartitionAssignment assignment;
    private final Clock clock;

    ObligationReview(Pool pool, Stages stages, CaseReader reader, PartitionAssignment assignment, Clock clock) {
        this.pool = pool;
        this.stages = stages;
        this.reader = reader;
        this.assignment = assignment;
        this.clock = clock;
    }

    @Override
    public void acquired(Generation generation, Set<Integer> partitions) {
        var all = Uni.createFrom().voidItem();
        for (int partition : partitions) {
            var token = assignment.owned().token(partition);
            all = all.chain(() -> page(generation, partition, token, FIRST, "").onFailure()
                    .retry().withBackOff(SHORT, LONG).until(e -> token == assignment.owned().token(partition)));
        }
        all.subscribe().with(done -> {}, e -> Log.warnf("Obligations could not all be reviewed: %s", e.toString()));
    }

    private Uni<Void> page(Generation generation, int partition, Object token, UUID afterCase, String afterStage) {
        if (token != assignment.owned().token(partition)) {
            return Uni.createFrom().voidItem();
        }
        return StageStateTable.ofPartition(pool, generation, stages, partition, afterCase, afterStage, PAGE)
                .chain(parts -> {
                    if (parts.isEmpty()) {
                        return Uni.createFrom().voidItem();
                    }
                    var last = parts.getLast();
                    return review(generation, parts).chain(() -> page(generation, partition, token, last.caseId(),
                            stages.hosted().get(last.stage()).name()));
                });
    }

    private Uni<Void> review(Generation generation, java.util.List<StoredPart> parts) {
        return reader.all(parts.stream().map(StoredPart::caseId).collect(Collectors.toSet())).chain(cases -> {
            var corrections = new ArrayList<Correction>();
            for (var part : parts) {
                var snapshot = cases.get(part.caseId());
                if (snapshot != null && !part.slot().quarantined()) {
                    correction(part, snapshot).ifPresent(corrections::add);
                }
            }
            return corrections.isEmpty() ? Uni.createFrom().voidItem()
                    : DueTable.correct(pool, generation, corrections);
        });
    }

    private java.util.Optional<Correction> correction(StoredPart part, replaydesk.kit.table.CaseSnapshot snapshot) {
        try {
            var stored = part.slot().nextDue();
            var now = OpenObligations.nextDue(OpenObligations.of(stages, snapshot, part.stage()), clock.instant());
            boolean stands = Objects.equals(stored, now) || stored != null && now != null
                    && !stored.isAfter(clock.instant()) && !now.isAfter(clock.instant());
            return stands ? java.util.Optional.empty()
                    : java.util.Optional
                            .of(new Correction(part.caseId(), stages.hosted().get(part.stage()).name(), stored, now));
        } catch (RuntimeException e) {
            Log.warnf("Stage %s fails on the obligations of case %s: %s", stages.hosted().get(part.stage()).name(),
                    part.caseId(), e);
            return java.util.Optional.empty();
        }
    }
}
