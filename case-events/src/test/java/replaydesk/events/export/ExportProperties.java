package replaydesk.events.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tests that every change to the lines between an export's opening and its end is found. */
class ExportProperties {

    @Property(tries = 1000)
    void noRecordCanBeTakenAwayDoubledOrMoved(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var log = SampleExport.log(random.nextBoolean());
        var lines = random.nextBoolean() ? log.lines() : log.lines(SampleExport.A);
        int line = 1 + random.nextInt(lines.size() - 2);
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(line));
            default -> {
                // records of different partitions may come in either order
                int other = lines.size() - 2;
                if (line == other) {
                    line = 1;
                }
                Collections.swap(lines, line, other);
                if (lines.get(line) instanceof ExportLine.Head && lines.get(other) instanceof ExportLine.Head) {
                    lines.remove(line);
                }
            }
        }

        assertThat(SampleExport.verify(lines).sound()).isFalse();
    }

    @Property(tries = 1000)
    void arbitraryDamageNeverThrowsAnythingButNotAnExport(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var bytes = SampleExport.bytes(SampleExport.log(random.nextBoolean()).lines());
        for (int i = random.nextInt(6); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = random.nextInt(3) == 0 ? (byte) '\n' : (byte) random.nextInt();
        }

        try {
            var report = ExportVerifier.verify(new ByteArrayInputStream(bytes));
            assertThat(report.differences().size()).isEqualTo((int) report.differing());
        } catch (NotAnExport e) {
            assertThat(e).hasMessageContaining("Expected an export");
        }
    }

    @Property(tries = 1000)
    void anyOtherLetterInAValueOrAContractHeaderIsFound(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var log = SampleExport.log(false);
        var text = new String(SampleExport.bytes(log.lines()), UTF_8);
        var parts = new String[] {"\\\"hej", "\\\"mail", "R-3", "requester=1", "000a-0000-000000000001",
                "0007-0000-000000000005", "åsa", "note-added"};
        var part = parts[random.nextInt(parts.length)];
        int at = text.indexOf(part);
        int letter = at + 2 + random.nextInt(part.length() - 2);
        char other = (char) ('a' + random.nextInt(26));
        var tampered =
                text.substring(0, letter) + (text.charAt(letter) == other ? '0' : other) + text.substring(letter + 1);

        assertThat(at).as(part).isPositive();
        assertThat(ExportVerifier.verify(new ByteArrayInputStream(tampered.getBytes(UTF_8))).sound()).as(tampered)
                .isFalse();
    }
}
