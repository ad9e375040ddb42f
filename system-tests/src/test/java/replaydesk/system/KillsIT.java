package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.stack.StackService;
import replaydesk.system.load.Load;
import replaydesk.system.log.Agreement;
import replaydesk.system.log.Projection;
import replaydesk.system.stack.Desk;

/** Every process is killed (SIGKILL) while clients work, one after the other. */
@Order(7)
class KillsIT {

    private static final Duration READY = Duration.ofMinutes(4);

    @Test
    void whoeverIsKilledNothingAcknowledgedIsLostNothingIsDoubledAndNothingStaysOwed() {
        var stack = Desk.stack();
        try (var load = Load.begin(Desk.gateway(), 6, Duration.ofMillis(500))) {
            load.goesOn(50);
            for (var service : StackService.values()) {
                var process = stack.service(service);
                process.killHard();
                process.start().awaitReady(READY);
                load.goesOn(10);
                System.out.println("[kills] " + service.word() + " is back; " + load.acknowledged().size() + " acknowledged");
            }
            stack.kafka().killHard();
            stack.kafka().start().awaitReady(READY);
            load.goesOn(30);
            System.out.println("[kills] kafka is back; " + load.acknowledged().size() + " acknowledged");
            stack.postgres().killHard();
            stack.postgres().start().awaitReady(READY);
            load.goesOn(30);
            System.out.println("[kills] postgres is back; " + load.acknowledged().size() + " acknowledged");
            load.finish();
            System.out.println("[kills] otherwise: " + load.otherwise());

            // once more while nobody asks for anything: what it lost no further record brings back
            stack.postgres().killHard();
            stack.postgres().start().awaitReady(READY);
            load.verify(Agreement.settled());
        }
        for (var service : Desk.STAGES) {
            assertThat(Projection.of(service).count("unread")).as("unread in %s", service.word()).isZero();
            assertThat(Projection.of(service).count("anomaly")).as("anomalies in %s", service.word()).isZero();
        }
    }
}
