package replaydesk.stack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import replaydesk.stack.service.ProjectionProgress;

class ConsoleProgressTest {
    private final StringWriter written = new StringWriter();

    @Test
    void without_a_terminal_each_tenth_is_a_line() {
        ConsoleProgress progress = new ConsoleProgress(new PrintWriter(written), false);

        for (int built = 0; built <= 10_000; built += 100) {
            progress.building("desk", new ProjectionProgress(built, 10_000));
        }

        assertThat(written.toString().lines()).hasSize(11)
                .element(3).asString().contains("desk").contains("30 % (3,000 of 10,000 records)");
    }

    @Test
    void on_a_terminal_one_line_changes_and_the_next_message_takes_its_place() {
        ConsoleProgress progress = new ConsoleProgress(new PrintWriter(written), true);

        progress.building("triage", new ProjectionProgress(1, 4));
        progress.building("sla", new ProjectionProgress(1, 2));
        progress.say("All ready.");

        assertThat(written.toString()).contains("sla 50 %, triage 25 %")
                .endsWith("\r\u001b[KAll ready." + System.lineSeparator());
    }
}
