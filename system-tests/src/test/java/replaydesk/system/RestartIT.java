package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.stack.layout.Layout;
import replaydesk.system.api.Api;
import replaydesk.system.log.Replay;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.Stack;

/** Stops the whole stack in order and starts it again on the same data. */
@InLayout(Layout.DESK)
@Order(9)
class RestartIT {

    @Test
    void afterARestartEverythingIsThereAndGoesOn() throws IOException {
        var key = "before-the-restart";
        var body = Api.request("PHONE", "Are you still there?");
        var first = Stack.edge().as("desk").key(key).post("/api/v1/cases", body).expect(201);
        var before = Replay.ofAll().cases();

        Stack.restart();

        var api = Stack.edge();
        assertThat(api.as("desk").key(key).post("/api/v1/cases", body).expect(200).text()).isEqualTo(first.text());
        var path = "/api/v1/cases/" + first.caseId();
        var note = api.as("anna").fresh().post(path + "/notes", Map.of("text", "Here we are")).expect(201);
        assertThat(api.as("anna").after(note).get(path).expect(200).json().path("subject").asText())
                .isEqualTo("Are you still there?");
        assertThat(ReplayComparison.settled().cases()).isEqualTo(before);
    }
}
