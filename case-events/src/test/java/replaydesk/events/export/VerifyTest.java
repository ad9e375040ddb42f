package replaydesk.events.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aSoundFileIsReportedWithItsCountsAndHeads() throws IOException {
        var file = Files.write(folder.resolve("export.ndjson"), SampleExport.bytes(SampleExport.log(true).lines()));

        assertThat(run(new byte[0], file.toString())).isZero();

        assertThat(out.toString(UTF_8)).contains("export    of the log", "records   11, of which 1 cannot be judged",
                "cases     3",
                "verdicts  ACCEPTED 7, STALE 1, DUPLICATE 1, UNKNOWN_CASE 1",
                "of case " + SampleExport.A + ", version 3, 4 judged", "result    sound");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void standardInputIsReadToo() {
        assertThat(run(SampleExport.bytes(SampleExport.log(true).lines(SampleExport.B)), "-")).isZero();
        assertThat(out.toString(UTF_8)).contains("of single cases");
    }

    @Test
    void differencesAreNamedAndGiveOne() {
        var lines = SampleExport.log(true).lines();
        lines.remove(3);

        assertThat(run(SampleExport.bytes(lines), "-")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains(
                "differs   line 4, partition 0, offset 2: the records from offset 1 to 1 are missing here",
                "NOT SOUND");
    }

    @Test
    void whatCannotBeVerifiedGivesTwo() {
        assertThat(run(new byte[0])).isEqualTo(2);
        assertThat(run(new byte[0], "--help")).isEqualTo(2);
        assertThat(run("hello".getBytes(UTF_8), "-")).isEqualTo(2);
        assertThat(run(new byte[0], folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run(new byte[0], folder.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("Usage:", "Expected an export", "There is no file", "cannot be read");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    private int run(byte[] in, String... args) {
        return Verify.run(args, new ByteArrayInputStream(in), new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }
}
