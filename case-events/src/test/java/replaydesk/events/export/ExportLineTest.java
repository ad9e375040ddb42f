package replaydesk.events.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.events.log.Verdict;

class ExportLineTest {

    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00.120Z");

    @Test
    void everyLineLooksAsDocumented() {
        var head = new byte[32];
        Arrays.fill(head, (byte) 0xab);

        assertLine(ExportLine.Opening.of(Scope.LOG, "case-events"),
                "{\"export\":{\"format\":1,\"scope\":\"log\",\"topic\":\"case-events\"}}");
        assertLine(ExportLine.Opening.of(Scope.CASES, null), "{\"export\":{\"format\":1,\"scope\":\"cases\"}}");
        assertLine(new ExportLine.Record("case-events", 3, 17, NOON, "k".getBytes(UTF_8),
                List.of(new ExportLine.Header("ce_id", "ж".getBytes(UTF_8)),
                        new ExportLine.Header("x", new byte[] {-1}), new ExportLine.Header("y", null)),
                "{\"a\":\"ö\"}".getBytes(UTF_8), Verdict.STALE, head),
                "{\"topic\":\"case-events\",\"partition\":3,\"offset\":17,"
                        + "\"recordedAt\":\"2026-03-13T12:00:00.120Z\",\"key\":\"k\","
                        + "\"headers\":[{\"name\":\"ce_id\",\"value\":\"ж\"},"
                        + "{\"name\":\"x\",\"valueBase64\":\"/w==\"},{\"name\":\"y\"}],"
                        + "\"value\":\"{\\\"a\\\":\\\"ö\\\"}\",\"verdict\":\"STALE\",\"head\":\"" + "ab".repeat(32)
                        + "\"}");
        assertLine(new ExportLine.DeadLetter(3, 18), "{\"deadLetter\":{\"partition\":3,\"offset\":18}}");
        assertLine(new ExportLine.Head(new UUID(0, 1), 4, 5, head),
                "{\"case\":\"00000000-0000-0000-0000-000000000001\",\"version\":4,\"judged\":5,\"head\":\""
                        + "ab".repeat(32) + "\"}");
        assertLine(new ExportLine.End(8, 2), "{\"end\":{\"records\":8,\"cases\":2}}");
    }

    private static void assertLine(ExportLine line, String text) {
        assertThat(new String(line.toBytes(), UTF_8)).isEqualTo(text + "\n");
        assertThat(read(text).toBytes()).isEqualTo(line.toBytes());
    }

    private static ExportLine read(String text) {
        try {
            return ExportLine.read(text.getBytes(UTF_8));
        } catch (MalformedLine e) {
            throw new AssertionError(text, e);
        }
    }

    @Property(tries = 2000)
    void theExactBytesComeBack(@ForAll long seed) throws MalformedLine {
        var random = new Random(seed);
        var record = new ExportLine.Record("t", random.nextInt(9), random.nextLong(1L << 40), NOON, bytes(random),
                List.of(new ExportLine.Header("a", bytes(random)), new ExportLine.Header("a", bytes(random))),
                bytes(random), null, null);

        var line = record.toBytes();
        var read = (ExportLine.Record) ExportLine.read(Arrays.copyOf(line, line.length - 1));

        assertThat(read.key()).isEqualTo(record.key());
        assertThat(read.value()).isEqualTo(record.value());
        assertThat(read.headers()).usingRecursiveComparison().isEqualTo(record.headers());
        assertThat(read.offset()).isEqualTo(record.offset());
        assertThat(new String(line, UTF_8).indexOf('\n')).isEqualTo(new String(line, UTF_8).length() - 1);
    }

    /** Returns null, random bytes, or text of any code points, with rare ones among them. */
    private static byte[] bytes(Random random) {
        int kind = random.nextInt(6);
        if (kind == 0) {
            return null;
        }
        var bytes = new byte[random.nextInt(12)];
        random.nextBytes(bytes);
        int[] rare = {0, '\n', '"', '\\', 0x7f, 0x85, 0x2028, 0xfeff, 0xfffd, 0xffff, 0x10000, 0x10ffff};
        return kind < 3 ? bytes : random.ints(random.nextInt(8), 0, rare.length).map(i -> rare[i])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .getBytes(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{", "{}", "{\"end\":{\"records\":1}}",
            "{\"end\":{\"records\":-1,\"cases\":0}}",
            "{\"end\":{\"records\":1,\"cases\":0}} x", "{\"end\":{\"records\":1,\"cases\":0},\"more\":1}",
            "{\"end\":{\"records\":1,\"records\":1,\"cases\":0}}",
            "{\"end\":{\"records\":1.5,\"cases\":0}}", "{\"end\":{\"records\":99999999999999999999,\"cases\":0}}",
            "{\"end\":7}",
            "{\"export\":{\"format\":2,\"scope\":\"log\"}}", "{\"export\":{\"format\":1,\"scope\":\"all\"}}",
            "{\"export\":1}",
            "{\"case\":\"x\",\"version\":1,\"judged\":1,\"head\":\"00\"}",
            "{\"case\":\"00000000-0000-0000-0000-000000000001\",\"version\":1,\"judged\":1,\"head\":\"00\"}",
            "{\"deadLetter\":{\"partition\":4294967296,\"offset\":1}}",
            "{\"topic\":\"t\",\"partition\":0,\"offset\":0,\"recordedAt\":\"noon\",\"headers\":[]}",
            "{\"topic\":\"t\",\"partition\":0,\"offset\":0,\"recordedAt\":\"2026-03-13T12:00:00Z\",\"headers\":{}}",
            "{\"topic\":\"t\",\"partition\":0,\"offset\":0,\"recordedAt\":\"2026-03-13T12:00:00Z\",\"headers\":[7]}",
            "{\"topic\":\"t\",\"partition\":0,\"offset\":0,\"recordedAt\":\"2026-03-13T12:00:00Z\","
                    + "\"headers\":[],\"value\":7}",
            "{\"topic\":\"t\",\"partition\":0,\"offset\":0,\"recordedAt\":\"2026-03-13T12:00:00Z\","
                    + "\"headers\":[],\"value\":\"\\ud800\"}",
            "{\"topic\":\"t\",\"partition\":0,\"offset\":0,\"recordedAt\":\"2026-03-13T12:00:00Z\","
                    + "\"headers\":[],\"valueBase64\":\"?\"}",
            "{\"topic\":\"t\",\"partition\":0,\"offset\":0,\"recordedAt\":\"2026-03-13T12:00:00Z\","
                    + "\"headers\":[],\"value\":\"\",\"valueBase64\":\"\"}",
            "{\"topic\":\"t\",\"partition\":0,\"offset\":0,\"recordedAt\":\"2026-03-13T12:00:00Z\","
                    + "\"headers\":[],\"verdict\":\"MAYBE\"}"})
    void anythingElseIsMalformed(String line) {
        assertThatThrownBy(() -> ExportLine.read(line.getBytes(UTF_8))).isInstanceOf(MalformedLine.class);
    }

    @Test
    void anOpeningMaySayMore() {
        assertThat(read("{\"export\":{\"format\":1,\"scope\":\"log\",\"by\":\"history-service\"},\"note\":1}"))
                .isEqualTo(new ExportLine.Opening(1, Scope.LOG, null));
    }
}
