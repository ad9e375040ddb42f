package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.system.api.Api;
import replaydesk.system.client.GeneratedClient;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.stack.Stack;

/** Checks that a client that a common generator makes of the OpenAPI document compiles and closes a case. */
abstract class GeneratedClients {

    private static final Path USERS = Path.of(System.getProperty("replaydesk.root", ".."),
            "system-tests/src/test/client");

    private final Api api = Stack.edge();

    @TempDir
    Path folder;

    @Test
    void aGeneratedClientRegistersReadsTakesProposesAcceptsAndCloses() throws Exception {
        var document = api.anybody().get("/q/openapi?format=json").expect(200);
        assertThat(document.json().path("x-unavailable")).isEmpty();
        try (var client = GeneratedClient.of(document.text(), USERS, folder)) {
            var closed = client.journey("journey.RegisterToClose").run(api.base());
            var replay = ReplayComparison.settled();
            assertThat(closed).hasSize(2).allSatisfy(
                    id -> assertThat(replay.accepted(id, CaseClosed.class)).as("closings of %s", id).hasSize(1));
        }
    }
}
