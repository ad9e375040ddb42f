package replaydesk.bench.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.run.Run;
import replaydesk.stack.run.RunState;
import replaydesk.stack.run.RunningPart;

class StackAddressesTest {

    @Test
    void givenADesk_thenOneHostStandsForAllStagesAndTheEdge() {
        var addresses = StackAddresses.of(run("launcher", "kafka", "postgres", "mail", "desk"));

        assertThat(addresses.layout()).isEqualTo(Layout.DESK);
        assertThat(addresses.edge()).isEqualTo(URI.create("http://desk"));
        assertThat(addresses.hosts()).containsOnlyKeys("desk").containsValue(addresses.edge());
    }

    @Test
    void givenTheStagesApart_thenEachHasAHostAndTheEdgeIsTheGateway() {
        var addresses = StackAddresses.of(run("launcher", "kafka", "postgres", "mail", "intake", "triage", "escalation",
                "closure", "feedback", "sla", "notification", "history", "gateway"));

        assertThat(addresses.layout()).isEqualTo(Layout.APART);
        assertThat(addresses.edge()).isEqualTo(URI.create("http://gateway"));
        assertThat(addresses.hosts()).containsOnlyKeys("intake", "triage", "escalation", "closure", "feedback", "sla",
                "notification", "history");
    }

    @Test
    void givenAStackWithoutAPart_thenItSaysWhich() {
        assertThatThrownBy(() -> StackAddresses.of(run("kafka", "intake", "gateway")))
                .hasMessageContaining("without triage");
    }

    private static Run run(String... parts) {
        return new Run(RunState.READY, Arrays.stream(parts)
                .map(part -> new RunningPart(part, 1, 0, "http://" + part, "")).toList());
    }
}
