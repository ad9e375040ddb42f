package replaydesk.bench.measure.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import replaydesk.bench.measure.BenchRun;
import replaydesk.stack.layout.Layout;
import replaydesk.text.classification.LabelledText;

class TicketFileTest {

    private static final String CSV =
            "Document,Topic\n\"printer, broken\",Hardware\n,Access\nno label,\nlogin,Access\n";

    @TempDir
    Path folder;

    @Test
    void readsTextsAndLabelsGzippedOrNot() throws IOException {
        var plain = Files.writeString(folder.resolve("t.csv"), CSV);
        var zipped = folder.resolve("t.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(CSV.getBytes());
        }

        assertThat(TicketFile.read(plain)).isEqualTo(TicketFile.read(zipped)).containsExactly(
                new LabelledText("printer, broken", "en", "Hardware"), new LabelledText("login", "en", "Access"));
        assertThatThrownBy(() -> TicketFile.read(Files.writeString(folder.resolve("e.csv"), "")))
                .hasMessageContaining("the file is empty");
    }

    @Test
    void figuresAreReadBackFromTheOutput() {
        var found = AnalysisFigures.of(Stream.of(AnalysisFigures.line("accuracy", 0.85), "of a answered: {a=1}"));

        assertThat(found.of("accuracy")).isEqualTo(0.85);
        assertThat(found.lines()).containsExactly("of a answered: {a=1}");
        assertThatThrownBy(() -> found.of("f1")).hasMessageContaining("Expected the figure f1");
    }

    @Test
    void withoutTicketsItSaysSoAndMeasuresNothing() throws Exception {
        var said = new StringBuilder();
        var run = new BenchRun(folder, folder, Layout.DESK, false, 1, folder.resolve("none.csv"), said::append);

        run.measure(new AnalysisMeasure());

        assertThat(said).contains("Not measured: there is no file").contains("--tickets");
        assertThat(run.figures()).isEmpty();
    }
}
