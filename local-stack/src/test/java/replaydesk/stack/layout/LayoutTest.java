package replaydesk.stack.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import replaydesk.stack.service.StackService;

class LayoutTest {
    @TempDir
    Path data;

    @Test
    void the_desk_hosts_every_stage_and_the_edge() {
        assertThat(Layout.DESK.services()).containsExactly(StackService.DESK);
        assertThat(List.of(StackService.values())).allMatch(service -> Layout.DESK.host(service) == StackService.DESK);
        assertThat(Layout.DESK.edge()).isEqualTo(StackService.DESK);
    }

    @Test
    void apart_every_service_hosts_itself_and_the_desk_has_no_process() {
        assertThat(Layout.APART.services()).hasSize(9).doesNotContain(StackService.DESK)
                .allMatch(service -> Layout.APART.host(service) == service);
        assertThat(Layout.APART.edge()).isEqualTo(StackService.GATEWAY);
        assertThat(StackService.DESK.port()).isEqualTo(StackService.GATEWAY.port());
    }

    @Test
    void the_last_layout_is_remembered_on_the_data_folder() throws Exception {
        assertThat(Layout.last(data)).isEmpty();
        new LayoutFile(data).write(Layout.DESK);
        assertThat(Layout.last(data)).contains(Layout.DESK);
        Files.writeString(data.resolve("layout"), "of another release\n");
        assertThat(Layout.last(data)).isEmpty();
    }

    @Test
    void a_change_is_told_only_where_there_is_a_log_to_rebuild_from() {
        assertThat(LayoutChange.notice(Optional.of(Layout.APART), Layout.DESK, () -> 10_957))
                .hasValueSatisfying(words -> assertThat(words).contains("was apart and is now desk")
                        .contains("rebuilt from the log of 10,957 records"));
        assertThat(LayoutChange.notice(Optional.of(Layout.APART), Layout.DESK, () -> 0)).isEmpty();
        assertThat(LayoutChange.notice(Optional.of(Layout.DESK), Layout.DESK, () -> 10)).isEmpty();
        // a folder from before there was a desk
        assertThat(LayoutChange.notice(Optional.empty(), Layout.APART, () -> 10)).isEmpty();
        assertThat(LayoutChange.notice(Optional.empty(), Layout.DESK, () -> 10)).isPresent();
    }
}
