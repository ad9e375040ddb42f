package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import replaydesk.stack.layout.Layout;
import replaydesk.system.api.Api;
import replaydesk.system.fuzz.FuzzClient;
import replaydesk.system.fuzz.FuzzSettings;
import replaydesk.system.fuzz.RandomRequests;
import replaydesk.system.fuzz.RandomRequests.Sent;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.Stack;

/**
 * Random requests, valid and broken, of all roles. None causes an internal error or stays without an answer, none shows
 * another organisation's case or our internals, and every host folds the resulting records alike.
 */
@InLayout(Layout.DESK)
@Order(6)
class FuzzIT {

    private static final String MARK = "for acme's eyes";
    private static final Set<String> STRANGERS = Set.of("robo", "gustav");

    private final Api api = Stack.edge();

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void whateverIsAskedTheAnswerIsClearAndNothingLeaks() throws Exception {
        var settings = FuzzSettings.of("fuzz");
        var document = api.anybody().get("/q/openapi?format=json").expect(200).json();
        var requests = new RandomRequests(api, document, settings.seed());
        for (int i = 0; i < 5; i++) {
            var registered = api.as("desk").fresh().post("/api/v1/cases", Api.request("CHAT", MARK)).expect(201);
            requests.seen(registered.caseId().toString(), registered.etag());
        }
        try (var client = new FuzzClient(requests)) {
            for (long end = settings.end(); System.nanoTime() < end;) {
                var sent = requests.next();
                assertKept(sent, client.send(sent));
            }
            client.assertNoFaults();
            System.out.println("[fuzz] " + client.answered() + " requests answered: " + client.statuses());
            assertThat(client.statuses()).containsKeys(200, 201, 400, 403, 404);
        }
        ReplayComparison.withoutFaults();
    }

    private static void assertKept(Sent sent, HttpResponse<String> answer) {
        if (sent.user() == null || STRANGERS.contains(sent.user())) {
            assertThat(answer.body()).as(FuzzClient.described(sent, answer)).doesNotContain(MARK);
        }
    }
}
