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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.problem.link.LinkedCases;
import replaydesk.escalation.problem.opening.KnownProblems;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.Published;
import replaydesk.kit.aggregate.AggregateView;
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
    /** The ticks after which everything is gone through though nothing is known to have changed. */
    private static final int NOW_AND_THEN = 80;
    /** The ticks after which what was sent is folded, and what follows on it is looked for. */
    private static final int TO_LOOK_AGAIN = 4;

    private final KnownProblems problems;
    private final LinkedCases linked;
    private final Fulfilments fulfilments;
    private final Vertx vertx;
    private final AtomicBoolean changed = new AtomicBoolean(true);
    private volatile int ticks;
    private volatile int lookAt;
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
        ticks = ticks + 1;
        boolean due = ticks % NOW_AND_THEN == 0 || ticks == lookAt;
        if (stopped || !linked.isOpen() || !problems.log().hasCaughtUp() || !(changed.get() || due)) {
            again();
            return;
        }
        changed.set(false);
        Uni.createFrom().deferred(this::all).invoke(this::lookAgain)
                .onFailure().invoke(e -> {
                    soon();
                    Log.warnf("What problems offer could not be proposed, it will be: %s", e.toString());
                }).onFailure().recoverWithNull().subscribe().with(_ -> again());
    }

    /** Looks again for what follows on what was sent: the next message, or the solution. */
    private void lookAgain(int sent) {
        if (sent > 0) {
            lookAt = ticks + TO_LOOK_AGAIN;
        }
    }

    private Uni<Integer> all() {
        return linked.problemsOfOpenCases().onItem().<UUID>disjoint().onItem()
                .transformToUniAndConcatenate(problem -> problems.find(problem).map(this::reach)
                        .orElseGet(() -> Uni.createFrom().item(0)))
                .collect().with(Collectors.summingInt(Integer::intValue));
    }

    /** Takes page after page of the cases that were not reached yet; returns how many events were sent. */
    private Uni<Integer> reach(AggregateView<Problem> problem) {
        var offer = problem.state().offer().map(Published::event).orElse(null);
        var message = problem.state().messages().isEmpty() ? null : problem.state().messages().getLast().id();
        if (offer == null && message == null) {
            return Uni.createFrom().item(0);
        }
        var behind = new AtomicReference<UUID>();
        var sent = new AtomicInteger();
        return Multi.createBy().repeating().uni(() -> {
            long begun = System.nanoTime();
            return linked.unreached(problem.id(), offer, message, behind.get(), AT_ONCE)
                    .chain(cases -> fulfilments.send(EscalationCase.class, cases,
                            view -> OwedByProblem.of(view, problem))
                            .invoke(sent::addAndGet)
                            .invoke(() -> behind.set(cases.isEmpty() ? null : cases.getLast()))
                            .chain(() -> rest(begun)).replaceWith(!cases.isEmpty() && !stopped));
        }).whilst(more -> more).onItem().ignoreAsUni().map(_ -> sent.get());
    }

    /** Rests for longer than the page took: the busier the host and the log are, the more is left to commands. */
    private static Uni<Void> rest(long begun) {
        var took = Duration.ofNanos((System.nanoTime() - begun) * 3 / 2);
        var rest = took.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : took;
        return Uni.createFrom().voidItem().onItem().delayIt()
                .by(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
    }
}
