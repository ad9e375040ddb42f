package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.service.StackService;
import replaydesk.system.api.Api;
import replaydesk.system.load.Load;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.InstancePair;
import replaydesk.system.stack.Rebuilds;
import replaydesk.system.stack.Stack;

/** Two desks side by side on one log. A client may call either at any time. */
@InLayout(Layout.DESK)
@Order(8)
class TwoDesksIT {

    private static final Duration PAUSE = Duration.ofMillis(30);

    @Test
    void eachSeesWhatTheOtherToldAndOneGoesOnAloneWhenTheOtherDies() throws IOException {
        try (var pair = InstancePair.of(StackService.DESK, Map.of())) {
            pair.awaitShared();
            var edges = List.of(Stack.edge(), new Api(pair.second().uri()));
            writtenHereIsReadThere(edges);
            try (var load = Load.begin(edges, 8, PAUSE)) {
                load.goesOn(200);
                Rebuilds.of(StackService.DESK);
                load.goesOn(100);
                pair.second().killHard();
                load.goesOn(100);
                pair.second().start().awaitReady(Stack.READY);
                pair.awaitShared();
                load.goesOn(100).finish();
                System.out.println("[two desks] otherwise: " + load.otherwise());
                load.verify(ReplayComparison.withoutFaults());
            }
        }
    }

    /**
     * Checks that one desk answers what the other has acknowledged, perhaps before committing it, when asked with the
     * position of that answer.
     */
    private static void writtenHereIsReadThere(List<Api> edges) throws IOException {
        for (int i = 0; i < 60; i++) {
            var here = edges.get(i % 2);
            var there = edges.get((i + 1) % 2);
            var registered = here.as("desk").fresh()
                    .post("/api/v1/cases", Api.request("CHAT", "Here and there")).expect(201);
            var path = "/api/v1/cases/" + registered.caseId();
            var note = there.as("anna").fresh().after(registered).post(path + "/notes", Map.of("text", "There"))
                    .expect(201);
            assertThat(here.as("anna").after(note).get(path + "/events?limit=200").expect(200).text())
                    .contains(note.event().toString());
        }
    }
}
