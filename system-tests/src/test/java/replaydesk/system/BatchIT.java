package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.stack.layout.Layout;
import replaydesk.system.api.NdjsonExchange;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.Stack;

/** A batch of a thousand cases through the edge: the first are answered before the others are sent. */
@InLayout(Layout.DESK)
@Order(4)
class BatchIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LINES = 1_000;
    private static final int AT_FIRST = 100;
    private static final int REPEATED = 500;
    private static final int BROKEN = 700;
    private static final int WITHOUT_CHANNEL = 701;
    private static final int STRANGE = 702;
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aBatchIsAnsweredLineByLineInOrder() throws IOException {
        var answers = new ArrayList<JsonNode>();
        var api = Stack.edge();
        try (var exchange = NdjsonExchange.post(api.base(), "/api/v1/cases:batch", api.token("desk"))) {
            send(exchange, 1, AT_FIRST);
            receive(exchange, AT_FIRST, answers);
            send(exchange, AT_FIRST + 1, LINES);
            exchange.end();
            receive(exchange, LINES - AT_FIRST, answers);
            assertThat(exchange.answer()).as("beyond the last answer").isNull();
        }
        verify(answers);
    }

    private void send(NdjsonExchange exchange, int first, int last) throws IOException {
        for (int i = first; i <= last; i++) {
            exchange.line(line(i));
        }
    }

    private static void receive(NdjsonExchange exchange, int count, List<JsonNode> answers) throws IOException {
        for (int i = 0; i < count; i++) {
            var answer = exchange.answer();
            assertThat(answer).as("the answer after %d", answers.size()).isNotNull();
            answers.add(JSON.readTree(answer));
        }
    }

    private void verify(List<JsonNode> answers) {
        assertThat(answers).hasSize(LINES);
        var cases = new HashSet<String>();
        for (int i = 1; i <= LINES; i++) {
            var answer = answers.get(i - 1);
            assertThat(answer.path("line").asInt()).isEqualTo(i);
            var status = answer.path("status").asInt();
            switch (i) {
                case BROKEN, WITHOUT_CHANNEL, STRANGE -> {
                    assertThat(status).isEqualTo(400);
                    assertThat(answer.path("problem").path("type").asText())
                            .isEqualTo("urn:replaydesk:problem:"
                                    + (i == BROKEN ? "malformed-json" : "invalid-request"));
                }
                case REPEATED -> {
                    assertThat(status).isEqualTo(200);
                    assertThat(answer.path("answer")).isEqualTo(answers.get(0).path("answer"));
                }
                default -> {
                    assertThat(status).as("line %d: %s", i, answer).isEqualTo(201);
                    assertThat(cases.add(answer.path("answer").path("caseId").asText())).isTrue();
                }
            }
        }
        var replay = ReplayComparison.settled();
        assertThat(cases).hasSize(LINES - 4)
                .allSatisfy(id -> assertThat(replay.accepted(UUID.fromString(id), CaseRegistered.class)).hasSize(1));
    }

    private String line(int number) {
        return switch (number) {
            case BROKEN -> "{\"channel\":\"API\",\"subject\":";
            case WITHOUT_CHANNEL -> "{\"subject\":\"No channel\",\"idempotencyKey\":\"" + run + "-" + number + "\"}";
            case STRANGE -> "{\"channel\":\"API\",\"subject\":\"A\",\"colour\":\"red\"}";
            default -> {
                int which = number == REPEATED ? 1 : number;
                yield "{\"idempotencyKey\":\"" + run + "-" + which + "\",\"channel\":\"API\","
                        + "\"requester\":{\"id\":\"rita\"},\"subject\":\"Line " + which + "\"}";
            }
        };
    }
}
