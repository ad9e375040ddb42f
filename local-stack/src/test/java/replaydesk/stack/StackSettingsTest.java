package replaydesk.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.port.PortPlan;
import replaydesk.stack.port.StackPort;
import replaydesk.stack.process.JitMode;
import replaydesk.stack.service.StackService;

class StackSettingsTest {
    private final StackSettings standard = StackSettings.standard(Path.of("."));

    @Test
    void services_apart_bring_their_layout_and_a_mixture_is_refused() {
        assertThat(standard.layout()).isEqualTo(Layout.DESK);
        assertThat(standard.jitMode()).isEqualTo(JitMode.QUICK);
        assertThat(standard.withLayout(Layout.APART).jitMode()).isEqualTo(JitMode.QUICK);
        assertThat(standard.withServices(EnumSet.of(StackService.SLA)).layout()).isEqualTo(Layout.APART);
        assertThat(standard.withServices(EnumSet.noneOf(StackService.class)).layout()).isEqualTo(Layout.DESK);
        assertThatThrownBy(() -> standard.withServices(EnumSet.of(StackService.SLA, StackService.DESK)))
                .hasMessageContaining("layout apart").hasMessageContaining("sla, desk");
    }

    @Test
    void the_edge_s_port_goes_by_the_name_of_who_listens_on_it() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            StackSettings settings = standard.withPorts(PortPlan.free().with(StackPort.GATEWAY, other.getLocalPort()));

            assertThatThrownBy(() -> settings.ports().requireFree(settings.wanted()))
                    .hasMessageContaining("is wanted by desk").hasMessageContaining("--port desk=<number>");
        }
    }
}
