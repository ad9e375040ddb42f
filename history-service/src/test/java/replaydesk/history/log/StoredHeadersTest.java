package replaydesk.history.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.EventHeaders;

class StoredHeadersTest {

    private static EventHeaders headers(String actor) {
        return EventHeaders.reader().header("ce_specversion", bytes("1.0"))
                .header("ce_id", bytes(new UUID(1, 1).toString()))
                .header("ce_type", bytes("replaydesk.intake.case-registered.v1"))
                .header("ce_source", bytes("replaydesk/intake-service"))
                .header("ce_subject", bytes(new UUID(2, 2).toString())).header("ce_time", bytes("2026-03-02T08:00:00Z"))
                .header("ce_presumes", bytes("life=0")).header("ce_advances", bytes("life"))
                .header("ce_actor", bytes(actor)).header("ce_correlationid", bytes("")).read();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    @Test
    void theSameBytesComeOutAgain() {
        var written = headers("Åsa из поддержки" + "x".repeat(900));

        var read = StoredHeaders.read(StoredHeaders.write(written));

        assertThat(list(read)).isEqualTo(list(written)).contains("ce_correlationid=");
        assertThat(head(read)).isEqualTo(head(written));
    }

    private static List<String> list(EventHeaders headers) {
        var all = new ArrayList<String>();
        headers.forEach((name, value) -> all.add(name + "=" + HexFormat.of().formatHex(value)));
        return all;
    }

    private static byte[] head(EventHeaders headers) {
        var fold = CaseFold.unknown();
        fold.fold(headers, new byte[] {1});
        return fold.head();
    }
}
