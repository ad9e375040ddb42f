package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.service.StackService;
import replaydesk.system.load.Load;
import replaydesk.system.log.Projection;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.log.TableContents;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.Rebuilds;

/** Rebuilds of the desk's projection beside the one in use. */
@InLayout(Layout.DESK)
@Order(5)
class RebuildIT {

    @Test
    @Order(1)
    void underLoadCommandsGoOnAndNothingIsDoubled() throws IOException {
        try (var load = Load.begin(6, Duration.ofMillis(30))) {
            load.goesOn(150);
            Rebuilds.of(StackService.DESK);
            load.goesOn(100);
            Rebuilds.of(StackService.DESK);
            load.goesOn(100).finish();
            System.out.println("[rebuild] otherwise: " + load.otherwise());
            load.verify(ReplayComparison.withoutFaults());
        }
    }

    @Test
    @Order(2)
    void aProjectionBuiltAnewIsAsTheLiveOneWas() throws IOException {
        ReplayComparison.settled();
        var live = TableContents.of(Projection.of(StackService.DESK));
        var rebuilt = Rebuilds.of(StackService.DESK);
        ReplayComparison.settled();
        assertThat(TableContents.of(rebuilt)).isEqualTo(live);
    }
}
