package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.service.StackService;
import replaydesk.system.api.Api;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.Stack;

/** A host that takes another one's name, though it has other stages: the two would write to one schema. */
@InLayout(Layout.DESK)
@Order(11)
class OtherStagesIT {

    private static final int LINES = 400;

    @Test
    void itDoesNotBecomeReadyAndSaysWhyAndTheFirstOneGoesOn() throws IOException {
        var environment = Map.of("REPLAYDESK_HOST", "desk");
        try (var other = Stack.running().another(StackService.ESCALATION, Stack.sparePort(2), environment).start()) {
            await("the refusal").atMost(Stack.READY)
                    .until(() -> other.process().tail(LINES).contains("Expected host desk to have the stages"));
            assertThat(other.process().tail(LINES)).contains("give one of them another replaydesk.host");
            assertThat(other.ready()).isFalse();
            Stack.edge().as("desk").fresh().post("/api/v1/cases", Api.request("CHAT", "All the same")).expect(201);
        }
    }
}
