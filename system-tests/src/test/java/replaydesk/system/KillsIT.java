package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.service.StackService;
import replaydesk.system.load.Load;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.Stack;

/** Kills the desk, the broker and the database (SIGKILL), one after the other and together, while clients work. */
@InLayout(Layout.DESK)
@Order(7)
class KillsIT {

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int KILLS = 3;

    /** Kills the desk while its last answers are in no table yet, only in the log. */
    @Test
    @Order(1)
    void aDeskKilledAgainAndAgainUnderLoadLosesNothingThatItTold() {
        var desk = Stack.running().service(StackService.DESK);
        try (var load = Load.begin(8, PAUSE)) {
            for (int i = 0; i < KILLS; i++) {
                load.goesOn(150);
                desk.killHard();
                desk.start().awaitReady(Stack.READY);
            }
            told("desk", load.goesOn(100).finish());
            load.verify(ReplayComparison.withoutFaults());
        }
    }

    @Test
    @Order(2)
    void theBrokerAndTheDatabaseComeBackAndNothingIsLostDoubledOrOwed() {
        var stack = Stack.running();
        try (var load = Load.begin(8, PAUSE)) {
            load.goesOn(100);
            stack.kafka().killHard();
            stack.kafka().start().awaitReady(Stack.READY);
            load.goesOn(200);
            stack.postgres().killHard();
            stack.postgres().start().awaitReady(Stack.READY);
            told("broker and database", load.goesOn(200).finish());

            // kill once more without any requests: no further record then brings back what was lost
            stack.postgres().killHard();
            stack.postgres().start().awaitReady(Stack.READY);
            load.verify(ReplayComparison.withoutFaults());
        }
    }

    /** Simulates a power cut: the database loses its last commits, and the desk all that it had not committed. */
    @Test
    @Order(3)
    void allOfThemAtOnceComeBackToWhatTheLogHas() {
        var stack = Stack.running();
        var desk = stack.service(StackService.DESK);
        try (var load = Load.begin(8, PAUSE)) {
            load.goesOn(150);
            stack.postgres().killHard();
            desk.killHard();
            stack.kafka().killHard();
            stack.kafka().start();
            stack.postgres().start();
            desk.start();
            stack.kafka().awaitReady(Stack.READY);
            stack.postgres().awaitReady(Stack.READY);
            desk.awaitReady(Stack.READY);
            told("all", load.goesOn(100).finish());
            load.verify(ReplayComparison.withoutFaults());
        }
    }

    /** Checks that no acknowledged case is ever answered as unknown, not even by a desk that has just come back. */
    private static void told(String what, Load load) {
        System.out.println("[kills] " + what + ": " + load.acknowledged().size() + " acknowledged, otherwise "
                + load.otherwise());
        assertThat(load.otherwise().keySet()).noneMatch(why -> why.startsWith("404"));
    }
}
