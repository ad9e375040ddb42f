package replaydesk.triage.dryrun;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.table.StageStateTable.StoredOfStage;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.reference.routing.RoutingRules;
import replaydesk.triage.stored.TriageStates;

/**
 * Runs rules over the stored states of cases in one pass, one run at a time on this instance. The work is done on
 * worker threads, so that it keeps no command waiting.
 */
@Singleton
class DryRuns {

    static final int MOST_CASES = 2_000_000;

    private static final Duration LONGEST = Duration.ofSeconds(28);

    private final TriageStates states;
    private final Semaphore turns = new Semaphore(1);

    DryRuns(TriageStates states) {
        this.states = states;
    }

    /**
     * Runs the rules.
     *
     * @param organisations null for all
     */
    Uni<DryRunResult> of(RoutingRules rules, DryRun span, String[] organisations, InForce reference) {
        return Uni.createFrom().deferred(() -> {
            if (!turns.tryAcquire()) {
                throw Problems.tooManyRequests("Expected one dry run at a time, but another one is under way; ask"
                        + " again in a moment").exception();
            }
            var tally = new Tally(rules, reference);
            var run = Multi.createBy().repeating()
                    .uni(() -> new AtomicReference<>(TriageStates.NONE), last -> next(last, organisations, span, tally))
                    .whilst(more -> more).collect().last().map(_ -> tally.result());
            return run.ifNoItem().after(LONGEST).fail().onFailure().transform(DryRuns::explained)
                    .onTermination().invoke(turns::release);
        });
    }

    /** Counts the next chunk of cases, and tells whether there may be more. */
    private Uni<Boolean> next(AtomicReference<UUID> last, String[] organisations, DryRun span, Tally tally) {
        return states.after(last.get(), organisations).emitOn(Infrastructure.getDefaultWorkerPool()).map(chunk -> {
            count(chunk, span, tally);
            if (chunk.size() < TriageStates.CHUNK) {
                return false;
            }
            last.set(chunk.getLast().caseId());
            return true;
        });
    }

    private static void count(List<StoredOfStage> chunk, DryRun span, Tally tally) {
        for (var stored : chunk) {
            var state = (TriageCase) stored.slot().state();
            var registered = state == null ? null : state.registered();
            if (registered != null && !registered.at().isBefore(span.from()) && registered.at().isBefore(span.to())) {
                tally.add(stored.caseId(), stored.organisation(), state);
                if (tally.looked() > MOST_CASES) {
                    throw limit("too-many-cases", "at most " + MOST_CASES + " cases");
                }
            }
        }
    }

    private static Throwable explained(Throwable failure) {
        return switch (failure) {
            case Tally.TooManyMoves _ -> limit("too-many-moves", "at most " + Tally.MOST_MOVES + " different moves");
            case TimeoutException _ -> limit("too-long", "a run of at most " + LONGEST.toSeconds() + " s");
            default -> failure;
        };
    }

    private static ProblemException limit(String reason, String most) {
        return Problems.refused(reason,
                "Expected " + most + ", but there is more; name a shorter span or fewer organisations").exception();
    }
}
