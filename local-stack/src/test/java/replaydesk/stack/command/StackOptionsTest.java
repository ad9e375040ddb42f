package replaydesk.stack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import replaydesk.stack.StackSettings;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.port.StackPort;
import replaydesk.stack.process.JitMode;
import replaydesk.stack.service.StackService;

class StackOptionsTest {
    @Test
    void nothing_said_means_the_standard_stack() {
        StackSettings settings = parse();

        assertThat(settings.ports().of(StackPort.GATEWAY)).isEqualTo(8080);
        assertThat(settings.ports().of(StackPort.POSTGRES)).isEqualTo(5442);
        assertThat(settings.layout()).isEqualTo(Layout.DESK);
        assertThat(settings.services()).containsExactly(StackService.DESK);
        assertThat(settings.jitMode()).isEqualTo(JitMode.QUICK);
        assertThat(settings.memory().of(StackService.DESK)).isEqualTo(320);
        assertThat(settings.partitions()).isEqualTo(8);
    }

    @Test
    void apart_every_stage_is_a_process_of_its_own() {
        StackSettings settings = parse("--apart");

        assertThat(settings.services()).hasSize(9).doesNotContain(StackService.DESK);
        assertThat(settings.jitMode()).isEqualTo(JitMode.QUICK);
        assertThat(parse("--apart", "--compiler", "full").jitMode()).isEqualTo(JitMode.FULL);
        assertThat(parse("--compiler", "full").jitMode()).isEqualTo(JitMode.FULL);
    }

    @Test
    void the_desk_goes_by_its_own_name() {
        StackSettings settings = parse("--port", "desk=18080", "--memory", "desk=512");

        assertThat(settings.ports().of(StackService.DESK.port())).isEqualTo(18_080);
        assertThat(settings.memory().of(StackService.DESK)).isEqualTo(512);
        assertThat(settings.memory().of(StackService.SLA)).isEqualTo(160);
    }

    @Test
    void ports_and_memory_can_be_set_one_by_one_and_together() {
        StackSettings settings = parse("--apart", "--port-base", "18080", "--port", "kafka=9999,smtp=2626", "--port",
                "mail=1", "--memory", "services=100", "--memory", "intake=300", "--without", "sla", "--compiler",
                "full", "--data", "/tmp/elsewhere");

        assertThat(settings.ports().of(StackPort.INTAKE)).isEqualTo(18_081);
        assertThat(settings.ports().of(StackPort.KAFKA)).isEqualTo(9_999);
        assertThat(settings.ports().of(StackPort.SMTP)).isEqualTo(2_626);
        assertThat(settings.ports().of(StackPort.MAIL)).isEqualTo(1);
        assertThat(settings.jitMode()).isEqualTo(JitMode.FULL);
        assertThat(settings.memory().of(StackService.INTAKE)).isEqualTo(300);
        assertThat(settings.memory().of(StackService.HISTORY)).isEqualTo(100);
        assertThat(settings.services())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(StackService.SLA, StackService.DESK)));
    }

    @Test
    void some_services_alone_or_none() {
        assertThat(parse("--apart", "--only", "intake,gateway").services())
                .containsExactly(StackService.INTAKE, StackService.GATEWAY);
        assertThat(parse("--only", "none").services()).isEmpty();
        assertThatThrownBy(() -> parse("--only", "triage")).hasMessageContaining("the desk hosts every stage")
                .hasMessageContaining("--apart");
        assertThatThrownBy(() -> parse("--apart", "--without", "desk")).hasMessageContaining("there is no desk");
    }

    @Test
    void what_does_not_exist_is_named() {
        assertThatThrownBy(() -> parse("--port", "cafka=1")).hasMessageContaining("cafka")
                .hasMessageContaining("kafka-controller");
        assertThatThrownBy(() -> parse("--memory", "cafka=100")).hasMessageContaining("cafka");
        assertThatThrownBy(() -> parse("--compiler", "slow")).hasMessageContaining("quick or full");
        assertThatThrownBy(() -> parse("--memory", "kafka=1")).hasMessageContaining("at least 32 MB");
        assertThatThrownBy(() -> parse("--only", "cafka")).hasMessageContaining("cafka");
    }

    private static StackSettings parse(String... arguments) {
        Probe probe = new Probe();
        new CommandLine(probe).parseArgs(arguments);
        return probe.options.settings(Path.of("/checkout"), probe.data.path());
    }

    @Command
    static final class Probe {
        @Mixin
        private StackOptions options;

        @Mixin
        private DataFolder data;
    }
}
