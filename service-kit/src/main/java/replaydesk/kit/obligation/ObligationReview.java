package replaydesk.kit.obligation;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import replaydesk.kit.cases.CaseReader;
import replaydesk.kit.partition.OwnershipListener;
import replaydesk.kit.partition.PartitionAssignment;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.table.DueTable;
import replaydesk.kit.table.DueTable.Correction;
import replaydesk.kit.table.Generation;
import replaydesk.kit.table.ReviewTable;
import replaydesk.kit.table.StageStateTable;
import replaydesk.kit.table.StageStateTable.StoredPart;
import replaydesk.kit.table.Stages;

/**
 * Reviews the cases of each partition once after it was acquired, and corrects the times at which their stages' next
 * obligations are due. Other code may have written those times, but the obligations of a case follow from the code that
 * runs now. What the same code has reviewed, and no other code has fed since, is not reviewed again.
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
    private final RunningCode code;
    private final Clock clock;

    ObligationReview(Pool pool, Stages stages, CaseReader reader, PartitionAssignment assignment, RunningCode code,
            Clock clock) {
        this.pool = pool;
        this.stages = stages;
        this.reader = reader;
        this.assignment = assignment;
        this.code = code;
        this.clock = clock;
    }

    @Override
    public void acquired(Generation generation, Set<Integer> partitions) {
        var walks = partitions.stream()
                .map(partition -> new Walk(generation, partition, assignment.owned().token(partition))).toList();
        ReviewTable.takeOver(pool, generation, partitions, code.name()).onFailure()
                .recoverWithItem(Set.of()).onItem().transformToMulti(reviewed -> Multi.createFrom().iterable(walks)
                        .filter(walk -> !reviewed.contains(walk.partition)))
                .onItem().transformToUniAndConcatenate(this::all).onItem().ignoreAsUni().subscribe()
                .with(done -> {}, e -> Log.warnf("Obligations could not all be reviewed: %s", e.toString()));
    }

    /** The way through the cases of a partition: behind which row of the table it stands. */
    private static final class Walk {
        private final Generation generation;
        private final int partition;
        private final Object token;
        private UUID afterCase = FIRST;
        private String afterStage = "";

        Walk(Generation generation, int partition, Object token) {
            this.generation = generation;
            this.partition = partition;
            this.token = token;
        }
    }

    /** Takes page after page, none of which is kept: a partition has more cases than fit in memory. */
    private Uni<Void> all(Walk walk) {
        return Multi.createBy().repeating()
                .uni(() -> page(walk).onFailure().retry().withBackOff(SHORT, LONG).until(e -> isMine(walk)))
                .whilst(more -> more).onItem().ignoreAsUni().chain(() -> isMine(walk)
                        ? ReviewTable.done(pool, walk.generation, walk.partition, code.name())
                        : Uni.createFrom().voidItem());
    }

    private boolean isMine(Walk walk) {
        return walk.token == assignment.owned().token(walk.partition);
    }

    /** Reviews the next page, and rests for as long as that took; returns whether there may be more. */
    private Uni<Boolean> page(Walk walk) {
        if (!isMine(walk)) {
            return Uni.createFrom().item(false);
        }
        long begun = System.nanoTime();
        return StageStateTable.ofPartition(pool, walk.generation, stages, walk.partition, walk.afterCase,
                walk.afterStage, PAGE).chain(parts -> {
                    if (parts.isEmpty()) {
                        return Uni.createFrom().item(false);
                    }
                    return review(walk.generation, parts).invoke(() -> {
                        walk.afterCase = parts.getLast().caseId();
                        walk.afterStage = stages.hosted().get(parts.getLast().stage()).name();
                    }).chain(() -> rest(begun)).replaceWith(true);
                });
    }

    /** Leaves the other half of the time to requests: a review is in no hurry. */
    private static Uni<Void> rest(long begun) {
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return Uni.createFrom().voidItem().onItem().delayIt().by(took.compareTo(SHORT) < 0 ? took : SHORT);
    }

    private Uni<Void> review(Generation generation, List<StoredPart> parts) {
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

    private Optional<Correction> correction(StoredPart part, CaseSnapshot snapshot) {
        try {
            var stored = part.slot().nextDue();
            var now = OpenObligations.nextDue(OpenObligations.of(stages, snapshot, part.stage()), clock.instant());
            boolean stands = Objects.equals(stored, now) || stored != null && now != null
                    && !stored.isAfter(clock.instant()) && !now.isAfter(clock.instant());
            return stands ? Optional.empty()
                    : java.util.Optional
                            .of(new Correction(part.caseId(), stages.hosted().get(part.stage()).name(), stored, now));
        } catch (RuntimeException e) {
            Log.warnf("Stage %s fails on the obligations of case %s: %s", stages.hosted().get(part.stage()).name(),
                    part.caseId(), e);
            return Optional.empty();
        }
    }
}
