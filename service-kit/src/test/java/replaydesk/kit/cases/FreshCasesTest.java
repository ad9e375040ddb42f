package replaydesk.kit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import replaydesk.kit.await.Positions;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.kafka.LogPosition;

/** Tests that a reader of a case registered a moment ago waits until it is folded here. */
class FreshCasesTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final LogPosition PLACE = new LogPosition("case-events", 1, 7);

    private final AtomicInteger asked = new AtomicInteger();
    private final List<Throwable> refusals = new ArrayList<>();
    private UniEmitter<? super Boolean> reached;
    private final FreshCases fresh = new FreshCases(new Positions() {
        @Override
        public Uni<Boolean> reached(LogPosition position, Duration atMost) {
            asked.incrementAndGet();
            return Uni.createFrom().emitter(emitter -> reached = emitter);
        }
    });

    @Test
    void aCaseThatWasNotRegisteredHereIsNotAwaited() {
        assertThat(done()).hasValue(1);
        assertThat(asked).hasValue(0);
        assertThat(fresh.withNumber("7")).isNull();
    }

    @Test
    void aFreshCaseIsAwaitedAndKnownByItsNumber() {
        fresh.registered(CASE, "7", PLACE);
        assertThat(fresh.withNumber("7")).isEqualTo(CASE);
        var done = done();
        assertThat(done).hasValue(0);
        reached.complete(true);
        assertThat(done).hasValue(1);
        assertThat(fresh.isAwaited(CASE)).isFalse();
    }

    @Test
    void whatIsStillNotFoldedIsNotDeniedAndIsAwaitedByTheNextOneToo() {
        fresh.registered(CASE, "7", PLACE);
        assertThat(done()).hasValue(0);
        reached.complete(false);
        assertThat(refusals).singleElement().isInstanceOf(NotReady.class);
        assertThat(fresh.isAwaited(CASE)).isTrue();
        done();
        assertThat(asked).hasValue(2);
    }

    private AtomicInteger done() {
        var done = new AtomicInteger();
        fresh.folded(CASE).subscribe().with(nothing -> done.incrementAndGet(), refusals::add);
        return done;
    }
}
