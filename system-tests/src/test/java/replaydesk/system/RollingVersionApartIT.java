package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.service.StackService;
import replaydesk.system.load.Load;
import replaydesk.system.log.Projection;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.log.TableContents;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.NextBuild;
import replaydesk.system.stack.Stack;
import replaydesk.triage.TriageStage;

/** Replaces a stage by its next version while clients work. Both run for a while, each with a projection of its own. */
@InLayout(Layout.APART)
@Order(25)
class RollingVersionApartIT {

    @Test
    void theNextVersionBuildsItsProjectionBesideThePresentOneAndTakesTheWorkOverAndBack() throws IOException {
        var stack = Stack.running();
        int version = new TriageStage().projectionVersion() + 1;
        var build = NextBuild.of(StackService.TRIAGE, TriageStage.class, version,
                stack.settings().data().resolve("next"));
        var present = stack.service(StackService.TRIAGE);
        var before = Projection.ofHost(StackService.TRIAGE);
        var beside = stack.another(StackService.TRIAGE, Stack.sparePort(1), Map.of(), build);
        var inPlace = stack.another(StackService.TRIAGE, present.port(), Map.of(), build);
        try (var load = Load.begin(4, Duration.ofMillis(100))) {
            load.goesOn(40);
            beside.start().awaitReady(Stack.READY);
            var after = Projection.ofHost(StackService.TRIAGE);
            assertThat(after.schema()).isNotEqualTo(before.schema());
            // both versions have the same obligations for every case, and the log accepts each once
            load.goesOn(60);
            present.stop();
            inPlace.start().awaitReady(Stack.READY);
            load.goesOn(60);
            beside.stop();
            load.goesOn(60);
            // and back: the earlier version continues from its own projection
            inPlace.stop();
            present.start().awaitReady(Stack.READY);
            beside.start().awaitReady(Stack.READY);
            load.goesOn(40).finish();
            System.out.println("[rolling] otherwise: " + load.otherwise());
            load.verify(ReplayComparison.withoutFaults());
            assertThat(after.positions()).isEqualTo(before.positions());
            assertThat(TableContents.of(after)).isEqualTo(TableContents.of(before));
        } finally {
            beside.stop();
            inPlace.stop();
            retireAfter(before);
        }
    }

    /** Retires the projection of the version that was taken back, so that later tests use the present one. */
    private static void retireAfter(Projection before) {
        Projection.query("update triage.generation set status = 'RETIRED' where 'triage_g' || n <> '"
                + before.schema() + "' and status = 'ACTIVE' returning n", rows -> rows.next() ? 1 : 0);
    }
}
