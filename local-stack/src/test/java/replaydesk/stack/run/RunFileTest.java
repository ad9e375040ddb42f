package replaydesk.stack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
    @TempDir
    Path data;

    @Test
    void what_is_written_is_read_until_it_is_deleted() {
        RunFile file = new RunFile(data);
        RunningPart part = RunningPart.of("intake", ProcessHandle.current(), "http://127.0.0.1:1",
                data.resolve("intake.log"));
        assertThat(file.read()).isEmpty();

        file.write(new Run(RunState.READY, List.of(part)));
        assertThat(new RunFile(data).read()).contains(new Run(RunState.READY, List.of(part)));

        file.delete();
        assertThat(file.read()).isEmpty();
    }

    @Test
    void a_process_that_took_the_number_later_is_not_ours() {
        RunningPart ours = RunningPart.of("intake", ProcessHandle.current(), "", data);
        RunningPart earlier = new RunningPart("intake", ours.pid(), ours.startedMillis() - 60_000, "", "");

        assertThat(ours.process()).contains(ProcessHandle.current());
        assertThat(earlier.process()).isEmpty();
    }
}
