package replaydesk.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Polls keep their distance, unless somebody waits. An hour stands for a distance that no test outlives. */
@Timeout(20)
class PollPaceTest {

    private final PollPace pace = new PollPace(Duration.ofHours(1).toNanos(), 0);

    @Test
    void thePollAfterAPauseIsHandedOnAtOnce() {
        pace.keep(1);
    }

    @Test
    void theNextOneIsHeldUntilSomebodyWaits() throws Exception {
        pace.keep(1);
        var second = CompletableFuture.runAsync(() -> pace.keep(1));
        assertThat(second.isDone()).isFalse();
        pace.waitBegins();
        second.get(10, TimeUnit.SECONDS);
    }

    @Test
    void nothingIsHeldWhileAnybodyStillWaits() {
        pace.waitBegins();
        pace.waitBegins();
        pace.waitEnds();
        pace.keep(1);
        pace.keep(1);
    }

    @Test
    void itIsHeldAgainOnceNobodyWaits() throws Exception {
        pace.waitBegins();
        pace.keep(1);
        pace.waitEnds();
        var held = CompletableFuture.runAsync(() -> pace.keep(1));
        assertThat(held.isDone()).isFalse();
        pace.waitBegins();
        held.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aLargePollIsHandedOnAtOnce() {
        pace.keep(1);
        pace.keep(500);
    }

    @Test
    void aThreadThatIsToEndIsNotHeld() throws Exception {
        pace.keep(1);
        var held = new Thread(() -> pace.keep(1));
        held.start();
        held.interrupt();
        held.join();
    }
}
