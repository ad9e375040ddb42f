package replaydesk.system;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.stack.layout.Layout;
import replaydesk.system.load.Load;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.Stack;

/** Kills every service (SIGKILL), one after the other, while clients work. */
@InLayout(Layout.APART)
@Order(23)
class KillsApartIT {

    @Test
    void whoeverIsKilledNothingAcknowledgedIsLostNothingIsDoubledAndNothingStaysOwed() {
        var stack = Stack.running();
        try (var load = Load.begin(6, Duration.ofMillis(300))) {
            load.goesOn(30);
            for (var service : Layout.APART.services()) {
                var process = stack.service(service);
                process.killHard();
                process.start().awaitReady(Stack.READY);
                load.goesOn(10);
            }
            load.finish();
            System.out.println("[kills apart] " + load.acknowledged().size() + " acknowledged, otherwise "
                    + load.otherwise());
            load.verify(ReplayComparison.withoutFaults());
        }
    }
}
