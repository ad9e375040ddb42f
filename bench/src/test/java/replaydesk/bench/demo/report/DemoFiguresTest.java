package replaydesk.bench.demo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import replaydesk.stack.layout.Layout;

class DemoFiguresTest {

    @Test
    void programsReadWhatWasWritten(@TempDir Path folder) throws IOException {
        var figures = new DemoFigures(Layout.DESK, 500, 0, 4_011, 12.5, Map.of("desk", 14.5, "load", 2.25));
        var file = folder.resolve("new/demo.json");

        figures.write(file);

        assertThat(DemoFigures.read(file)).isEqualTo(figures);
        assertThat(figures.commandsPerSecond()).isEqualTo(320.88);
    }
}
