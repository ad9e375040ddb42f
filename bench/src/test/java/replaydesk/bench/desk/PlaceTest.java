package replaydesk.bench.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.run.Run;
import replaydesk.stack.run.RunState;
import replaydesk.stack.run.RunningPart;

class PlaceTest {

    @Test
    void givenADesk_thenOneHostStandsForAllStagesAndTheEdge() {
        var place = Place.of(run("launcher", "kafka", "postgres", "mail", "desk"));

        assertThat(place.layout()).isEqualTo(Layout.DESK);
        assertThat(place.edge()).isEqualTo(URI.create("http://desk"));
        assertThat(place.hosts()).containsOnlyKeys("desk").containsValue(place.edge());
    }

    @Test
    void givenTheStagesApart_thenEachHasAHostAndTheEdgeIsTheGateway() {
        var place = Place.of(run("launcher", "kafka", "postgres", "mail", "intake", "triage", "escalation",
                "closure", "feedback", "sla", "notification", "history", "gateway"));

        assertThat(place.layout()).isEqualTo(Layout.APART);
        assertThat(place.edge()).isEqualTo(URI.create("http://gateway"));
        assertThat(place.hosts()).containsOnlyKeys("intake", "triage", "escalation", "closure", "feedback", "sla",
                "notification", "history");
    }

    @Test
    void givenAStackWithoutAPart_thenItSaysWhich() {
        assertThatThrownBy(() -> Place.of(run("kafka", "intake", "gateway"))).hasMessageContaining("without triage");
    }

    private static Run run(String... parts) {
        return new Run(RunState.READY, Arrays.stream(parts)
                .map(part -> new RunningPart(part, 1, 0, "http://" + part, "")).toList());
    }
}
