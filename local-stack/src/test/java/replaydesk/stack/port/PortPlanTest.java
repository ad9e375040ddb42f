package replaydesk.stack.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortPlanTest {
    @Test
    void a_taken_port_is_named_with_who_wants_it_and_how_to_change_it() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            PortPlan plan = PortPlan.free().with(StackPort.POSTGRES, other.getLocalPort());

            assertThatThrownBy(() -> plan.requireFree(List.of(StackPort.KAFKA, StackPort.POSTGRES)))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is wanted by postgres")
                    .hasMessageContaining("--port postgres=<number>");
        }
    }

    @Test
    void a_taken_port_that_nothing_wants_is_no_trouble() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            PortPlan plan = PortPlan.free().with(StackPort.SLA, other.getLocalPort());

            assertThatCode(() -> plan.requireFree(List.of(StackPort.KAFKA))).doesNotThrowAnyException();
        }
    }

    @Test
    void two_parts_on_one_port_are_named() {
        PortPlan plan = PortPlan.free().with(StackPort.INTAKE, 40_001).with(StackPort.SLA, 40_001);

        assertThatThrownBy(() -> plan.requireFree(List.of(StackPort.INTAKE, StackPort.SLA)))
                .hasMessageContaining("wanted twice, by intake and sla");
    }

    @Test
    void a_base_gives_every_part_a_port_of_its_own() {
        PortPlan plan = PortPlan.from(18_000);

        assertThat(plan.of(StackPort.GATEWAY)).isEqualTo(18_000);
        assertThat(List.of(StackPort.values())).extracting(plan::of).doesNotHaveDuplicates();
    }
}
