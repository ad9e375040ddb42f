package replaydesk.stack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import replaydesk.stack.port.PortPlan;
import replaydesk.stack.port.StackPort;

class StackSettingsTest {
    @Test
    void the_edge_s_port_goes_by_the_name_of_who_listens_on_it() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            StackSettings settings = StackSettings.standard(Path.of("."))
                    .withPorts(PortPlan.free().with(StackPort.GATEWAY, other.getLocalPort()));

            assertThatThrownBy(() -> settings.ports().requireFree(settings.wanted()))
                    .hasMessageContaining("is wanted by desk").hasMessageContaining("--port desk=<number>");
        }
    }
}
