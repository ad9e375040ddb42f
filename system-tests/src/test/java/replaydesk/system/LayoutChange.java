package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.service.StackService;
import replaydesk.system.api.Api;
import replaydesk.system.log.Projection;
import replaydesk.system.log.Replay;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.log.TableContents;
import replaydesk.system.log.Topic;
import replaydesk.system.stack.Stack;

/** Starts the other layout on the data of the one before. Both have only the log in common. */
abstract class LayoutChange {

    private final Layout from;
    private final Layout to;

    LayoutChange(Layout from, Layout to) {
        this.from = from;
        this.to = to;
    }

    @Test
    void theOtherLayoutHasTheSameHeadsStatesAndTablesAnswersARetryAlikeAndGivesNoNumberTwice() throws IOException {
        Stack.in(from);
        var key = "before-" + to + System.nanoTime();
        var body = Api.request("PHONE", "Where am I?");
        var first = Stack.edge().as("desk").key(key).post("/api/v1/cases", body).expect(201);
        var before = ReplayComparison.settled().cases();
        var ends = Topic.ends();

        Stack.in(to);

        var after = ReplayComparison.settled();
        assertThat(after.cases()).isEqualTo(before);
        assertThat(after.from(ends)).as("what came in meanwhile, all of it fallen due by time").allSatisfy(grown -> {
            System.out.println("[layout] fell due during the change: " + grown.headers().type());
            assertThat(grown.headers().actor()).startsWith("replaydesk/");
        });
        compare();
        // a repeat at a host without the case in memory is a record of its own, which the log tells from the first
        assertThat(Stack.edge().as("desk").key(key).post("/api/v1/cases", body).expect(200).text())
                .isEqualTo(first.text());
        register();
        assertThat(numbersGivenTwice(ReplayComparison.settled())).isEmpty();
    }

    /**
     * Compares the tables of the host that has ended with those of the running one. If something fell due during the
     * change, the two have read different logs; the chain heads then suffice, in which every running host agrees with a
     * replay.
     */
    private static void compare() {
        var desk = Projection.ofHost(StackService.DESK);
        for (var service : Layout.APART.services()) {
            if (service != StackService.GATEWAY) {
                var alone = Projection.ofHost(service);
                if (!alone.positions().equals(desk.positions())) {
                    System.out.println("[layout] the log has grown during the change: " + service.word()
                            + " is not compared");
                    continue;
                }
                assertThat(TableContents.ofStage(alone, service.word(), alone)).as(service.word())
                        .isEqualTo(TableContents.ofStage(desk, service.word(), alone));
            }
        }
    }

    private static void register() throws IOException {
        for (int i = 0; i < 30; i++) {
            Stack.edge().as("desk").fresh().post("/api/v1/cases", Api.request("CHAT", "Elsewhere")).expect(201);
        }
    }

    private static Set<String> numbersGivenTwice(Replay replay) {
        var seen = new HashSet<String>();
        var twice = new HashSet<String>();
        replay.cases().forEach(id -> replay.accepted(id, CaseRegistered.class).forEach(registered -> {
            if (!seen.add(registered.number())) {
                twice.add(registered.number());
            }
        }));
        return twice;
    }
}
