package replaydesk.bench.demo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.bench.client.AnsweringServer;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.HttpTransport;

/** Defines the log's groups as teams, each once. */
class DemoTeamsTest {

    private static final String TEAM = "/api/v1/reference/team/Group%201";
    private static final String THERE = "{\"key\": \"Group 1\", \"version\": 1, \"retired\": false}";
    private static final String OUTDATED = "{\"type\": \"urn:replaydesk:problem:outdated\"}";

    private final AnsweringServer server = new AnsweringServer();
    private final HttpTransport transport = new HttpTransport(2);

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    private int define() {
        return new DemoTeams(DeskClient.stranger(transport, server.base())).define(Map.of("Group 1", 1));
    }

    @Test
    void aTeamThatTheDeskDoesNotHaveIsDefined() {
        server.answering("GET", TEAM, 404, "{}").answering("PUT", TEAM, 201, THERE);

        assertThat(define()).isEqualTo(1);
    }

    @Test
    void aTeamThatTheDeskHasStaysAsItIs() {
        server.answering("GET", TEAM, 200, THERE).answering("PUT", TEAM, 500, "{}");

        assertThat(define()).isZero();
    }

    @Test
    void ifSomebodySavedItMeanwhileItIsLookedAtAgain() {
        server.answering("GET", TEAM, 404, "{}").answering("GET", TEAM, 200, THERE)
                .answering("PUT", TEAM, 412, OUTDATED);

        assertThat(define()).isZero();
    }

    @Test
    void aRefusalEndsTheDemonstration() {
        server.answering("GET", TEAM, 404, "{}").answering("PUT", TEAM, 400, "{}");

        assertThatThrownBy(this::define).isInstanceOf(IllegalStateException.class).hasMessageContaining("Group 1");
    }
}
