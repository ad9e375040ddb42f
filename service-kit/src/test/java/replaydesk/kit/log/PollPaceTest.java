package replaydesk.kit.log;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
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
        var held = held();
        pace.waitBegins();
        held.join();
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
        var held = held();
        pace.waitBegins();
        held.join();
    }

    @Test
    void aLargePollIsHandedOnAtOnce() {
        pace.keep(1);
        pace.keep(500);
    }

    @Test
    void aThreadThatIsToEndIsNotHeld() throws Exception {
        pace.keep(1);
        var held = held();
        held.interrupt();
        held.join();
    }

    /** A thread that has come to be held. */
    private Thread held() {
        var thread = Thread.ofPlatform().daemon().start(() -> pace.keep(1));
        await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        return thread;
    }
}
