package replaydesk.kit.log;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Polls keep their distance, unless somebody waits. An hour stands for a distance that no test outlives. */
@Timeout(20)
class PollPaceTest {

    private final Waits waits = new Waits();
    private final PollPace pace = new PollPace(waits, Duration.ofHours(1).toNanos(), 0);

    @Test
    void thePollAfterAPauseIsHandedOnAtOnce() {
        pace.keep(1);
    }

    @Test
    void theNextOneIsHeldUntilSomebodyWaits() throws Exception {
        pace.keep(1);
        var held = held();
        waits.forCase("one");
        held.join();
    }

    @Test
    void nothingIsHeldWhileAnybodyStillWaits() {
        waits.forCase("one");
        waits.forPosition(0, 7).close();
        pace.keep(1);
        pace.keep(1);
    }

    @Test
    void itIsHeldAgainOnceNobodyWaits() throws Exception {
        var wait = waits.forCase("one");
        pace.keep(1);
        wait.close();
        var held = held();
        waits.forCase("one");
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
