package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.service.StackService;
import replaydesk.system.api.Answer;
import replaydesk.system.api.Api;
import replaydesk.system.foreign.ForeignRecords;
import replaydesk.system.foreign.ForeignWriter;
import replaydesk.system.fuzz.FuzzClient;
import replaydesk.system.fuzz.FuzzSettings;
import replaydesk.system.fuzz.RandomRequests;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.Rebuilds;
import replaydesk.system.stack.Stack;

/**
 * Random records of another writer while the desk runs and answers: nothing stops. Positions move, other cases are
 * served, no answer is a fault of ours, and a rebuild ends with the same heads. It comes last: what it leaves behind,
 * nobody else can use.
 */
@InLayout(Layout.DESK)
@Order(40)
class ForeignRecordsIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int ROUNDS_FOR_A_CASE = 40;

    private final Api api = Stack.edge();
    private final List<Answer> ours = new ArrayList<>();

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void whateverAnotherWriterPutsIntoTheLogNothingStops() throws Exception {
        var settings = FuzzSettings.of("foreign");
        var random = new Random(settings.seed());
        var document = api.anybody().get("/q/openapi?format=json").expect(200).json();
        var requests = new RandomRequests(api, document, random.nextLong());
        var records = new ForeignRecords(random.nextLong(), Stack.running().settings().partitions());
        try (var writer = new ForeignWriter(); var client = new FuzzClient(requests)) {
            long end = settings.end();
            for (int round = 0; System.nanoTime() < end; round++) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    var record = records.next();
                    writer.write(record);
                    note(requests, record.key());
                }
                client.send(requests.next());
                if (round % ROUNDS_FOR_A_CASE == 0) {
                    var registered = serve();
                    // half of ours are written on by the other as well
                    if (random.nextBoolean()) {
                        records.seen(registered.caseId());
                    } else {
                        ours.add(registered);
                    }
                }
            }
            writer.flush();
            System.out.println("[foreign] " + writer.written() + " records written, " + writer.refused()
                    + " refused by the broker: " + records.made());
            System.out.println("[foreign] " + client.answered() + " requests answered: " + client.statuses());
            theLogIsReadAndOursAreServed();
            Rebuilds.of(StackService.DESK);
            theLogIsReadAndOursAreServed();
            client.assertNoFaults();
        }
    }

    /** Requests ask for the other's cases as well; one that is not known is as good. */
    private static void note(RandomRequests requests, String key) {
        if (key != null && key.length() == 36) {
            requests.seen(key, "\"1;life=1\"");
        }
    }

    /** Registers a case of ours while the other writes, adds a note and reads it. */
    private Answer serve() {
        var registered = answered("a registration", post("desk", "/api/v1/cases", Map.of("channel", "CHAT",
                "subject", "Among strangers", "requester", Map.of("email", "rita@acme.example"))));
        answered("a note", post("anna", path(registered) + "/notes", Map.of("text", "Still here")));
        return registered;
    }

    private Callable<Answer> post(String user, String path, Object body) {
        var key = UUID.randomUUID().toString();
        return () -> api.as(user).key(key).post(path, body).expect(200, 201, 202, 503);
    }

    private static Answer answered(String what, Callable<Answer> call) {
        return await(what).atMost(SOON).pollInterval(Duration.ofMillis(50))
                .until(call, answer -> answer.status() == 200 || answer.status() == 201);
    }

    private void theLogIsReadAndOursAreServed() throws IOException {
        ReplayComparison.headsAgree();
        assertThat(ours).isNotEmpty().allSatisfy(registered -> {
            var shown = answered("a case of ours", () -> api.as("anna").get(path(registered)).expect(200, 503)).json();
            assertThat(shown.path("subject").asText()).isEqualTo("Among strangers");
            assertThat(shown.path("classification").isObject()).as("what triage owed").isTrue();
        });
        api.anybody().get("/q/health/ready").expect(200);
        serve();
    }

    private static String path(Answer registered) {
        return "/api/v1/cases/" + registered.caseId();
    }
}
