package replaydesk.escalation.problem.reach;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.problem.link.LinkedCases;
import replaydesk.escalation.problem.opening.KnownProblems;
import replaydesk.escalation.problem.state.Published;
import replaydesk.kit.obligation.Fulfilments;

/**
 * Goes through the open cases linked to problems, and sends what they are owed: soon after a problem or a link changed,
 * and now and then in case another instance or a crash left something. Sends a few at a time with pauses, so that
 * commands are not held up by a problem with ten thousand cases.
 */
@Singleton
public final class ProblemReach {

    private static final int AT_ONCE = 10;
    private static final Duration SHORTEST_REST = Duration.ofMillis(30);
    private static final Duration LONGEST_REST = Duration.ofSeconds(2);
    private static final long TICK_MILLIS = 250;
    /** How often everything is gone through though nothing is known to have changed: ticks. */
    private static final int NOW_AND_THEN = 80;

    private final KnownProblems problems;
    private final LinkedCases linked;
    private final Fulfilments fulfilments;
    private final Vertx vertx;
    private final AtomicBoolean changed = new AtomicBoolean(true);
    private int ticks;
    private volatile boolean stopped;

    ProblemReach(KnownProblems problems, LinkedCases linked, Fulfilments fulfilments, Vertx vertx) {
        this.problems = problems;
        this.linked = linked;
        this.fulfilments = fulfilments;
        this.vertx = vertx;
    }

    void onStart(@Observes StartupEvent started) {
        problems.log().onChange(_ -> soon());
        again();
    }

    void onStop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    /** Goes through the cases soon, since a problem or a link has changed. */
    public void soon() {
        changed.set(true);
    }

    private void again() {
        if (!stopped) {
            vertx.setTimer(TICK_MILLIS, _ -> turn());
        }
    }

    private void turn() {
        boolean due = ++ticks % NOW_AND_THEN == 0;
        if (stopped || !linked.isOpen() || !problems.log().hasCaughtUp() || !(changed.get() || due)) {
            again();
            return;
        }
        changed.set(false);
        Uni.createFrom().deferred(this::all)
                .onFailure().invoke(e -> {
                    soon();
                    Log.warnf("What problems offer could not be proposed, it will be: %s", e.toString());
                }).onFailure().recoverWithNull().subscribe().with(_ -> again());
    }

    private Uni<Void> all() {
        return linked.problemsOfOpenCases().onItem().<UUID>disjoint().onItem()
                .transformToUniAndConcatenate(problem -> problems.find(problem).flatMap(it -> it.state().offer())
                        .map(offer -> reach(problem, offer)).orElseGet(() -> Uni.createFrom().voidItem()))
                .onItem().ignoreAsUni();
    }

    /** Takes page after page of the cases that were not reached yet. */
    private Uni<Void> reach(UUID problem, Published offer) {
        var behind = new AtomicReference<UUID>();
        return Multi.createBy().repeating().uni(() -> {
            long begun = System.nanoTime();
            return linked.unreached(problem, offer.event(), behind.get(), AT_ONCE)
                    .chain(cases -> fulfilments.send(EscalationCase.class, cases,
                            view -> OwedByProblem.of(view, problem, offer))
                            .invoke(() -> behind.set(cases.isEmpty() ? null : cases.getLast()))
                            .chain(() -> rest(begun)).replaceWith(!cases.isEmpty() && !stopped));
        }).whilst(more -> more).onItem().ignoreAsUni();
    }

    /** Rests for longer than the page took: the busier the host and the log are, the more is left to commands. */
    private static Uni<Void> rest(long begun) {
        var took = Duration.ofNanos((System.nanoTime() - begun) * 3 / 2);
        var rest = took.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : took;
        return Uni.createFrom().voidItem().onItem().delayIt()
                .by(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
    }
}
