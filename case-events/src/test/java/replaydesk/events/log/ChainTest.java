package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.events.log.Draft.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChainTest {

    private static final byte[] VALUE = "{\"text\":\"hej\"}".getBytes(UTF_8);

    /**
     * Compares with heads that another implementation, outside this project, computed for the golden headers: they
     * never change.
     */
    @Test
    void headsAreThoseOfTheContract() throws IOException {
        var head = Chain.START;
        head = Chain.next(head, golden("registration"), Verdict.ACCEPTED, "{\"number\":\"R-1\"}".getBytes(UTF_8));
        assertThat(hex(head)).isEqualTo("305c76f3118451cb19c1f8dd7569d14fafde518efb798018e2a554950374bc09");
        head = Chain.next(head, golden("message"), Verdict.ACCEPTED,
                "{\"text\":\"Привет, skrivaren står still\"}".getBytes(UTF_8));
        assertThat(hex(head)).isEqualTo("03a2424cab0ee13c59c6388042a8ef7e80bb7156d42db43cfea24b257e64f16c");
        head = Chain.next(head, golden("closing-by-time"), Verdict.STALE, new byte[0]);
        assertThat(hex(head)).isEqualTo("81889fa2562aa73f9e43e03e7849370fb51681023698c83db5a8da7cd4954588");
        head = Chain.next(head, golden("closing-by-time"), Verdict.STALE, null);
        assertThat(hex(head)).isEqualTo("d26977f9663ae4e1232ea5d3719cfb9e7ea33b20792f59f75bb1f73ed9f7305c");
    }

    @Test
    void aFoldsHeadIsTheChainOverItsJudgedRecords() throws IOException {
        var fold = CaseFold.unknown();
        assertThat(hex(fold.head())).isEqualTo("0".repeat(64));

        fold.fold(golden("registration"), "{\"number\":\"R-1\"}".getBytes(UTF_8));

        assertThat(hex(fold.head())).isEqualTo("305c76f3118451cb19c1f8dd7569d14fafde518efb798018e2a554950374bc09");
    }

    @ParameterizedTest
    @EnumSource
    void itCoversEachContractHeaderItsAbsenceAndItsBytes(ContractHeader header) {
        var full = full();
        var heads = new HashSet<String>();
        heads.add(head(full));
        if (header != ContractHeader.SPEC_VERSION) {
            heads.add(head(full().set(header, other(header))));
        } else {
            heads.add("the only value it may have");
        }
        if (!header.required) {
            heads.add(head(full().without(header)));
            heads.add(head(full().set(header, "")));
        }

        assertThat(heads).hasSize(header.required ? 2 : 4);
    }

    @Test
    void itCoversWhereOneHeaderEndsAndTheNextBegins() {
        assertThat(head(event(1).set(ContractHeader.CORRELATION_ID, "ab").set(ContractHeader.CONTENT_TYPE, "c")))
                .isNotEqualTo(
                        head(event(1).set(ContractHeader.CORRELATION_ID, "a").set(ContractHeader.CONTENT_TYPE, "bc")));
        assertThat(head(event(1).set(ContractHeader.CORRELATION_ID, "a")))
                .isNotEqualTo(head(event(1).set(ContractHeader.CONTENT_TYPE, "a")));
    }

    @Test
    void itCoversTheVerdictTheValueAndTheHeadBefore() {
        var headers = full().read();
        var heads = new HashSet<String>();
        for (var verdict : Verdict.values()) {
            heads.add(hex(Chain.next(Chain.START, headers, verdict, VALUE)));
        }
        heads.add(hex(Chain.next(Chain.START, headers, Verdict.ACCEPTED, new byte[0])));
        heads.add(hex(Chain.next(Chain.START, headers, Verdict.ACCEPTED, null)));
        heads.add(hex(Chain.next(new byte[] {1}, headers, Verdict.ACCEPTED, VALUE)));

        assertThat(heads).hasSize(7);
    }

    @Test
    void itCoversNothingElse() {
        assertThat(head(
                full().set("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".getBytes(UTF_8))))
                .isEqualTo(head(full()));
    }

    @Test
    void theOrderOfARecordsHeadersIsOfNoConcern() {
        var reversed = EventHeaders.reader();
        var names = new ArrayList<Map.Entry<String, byte[]>>();
        full().read().forEach((name, value) -> names.add(Map.entry(name, value)));
        names.reversed().forEach(header -> reversed.header(header.getKey(), header.getValue()));

        assertThat(hex(Chain.next(Chain.START, reversed.read(), Verdict.ACCEPTED, VALUE))).isEqualTo(head(full()));
    }

    @Test
    void aVerdictsCodeNeverChanges() {
        assertThat(Verdict.ACCEPTED.code()).isEqualTo((byte) 0);
        assertThat(Verdict.STALE.code()).isEqualTo((byte) 1);
        assertThat(Verdict.DUPLICATE.code()).isEqualTo((byte) 2);
        assertThat(Verdict.UNKNOWN_CASE.code()).isEqualTo((byte) 3);
        for (var verdict : Verdict.values()) {
            assertThat(Verdict.of(verdict.code())).isEqualTo(verdict);
        }
    }

    private static Draft full() {
        return event(1).presumes("life=1").advances("work").command(4)
                .set(ContractHeader.CAUSATION_ID, new UUID(3, 3).toString())
                .set(ContractHeader.CORRELATION_ID, "c").set(ContractHeader.CONTENT_TYPE, "application/json");
    }

    private static String other(ContractHeader header) {
        return switch (header) {
            case ID, SUBJECT, COMMAND_ID, CAUSATION_ID -> new UUID(5, 5).toString();
            case TIME -> "2026-03-13T08:20:00.000Z";
            case PRESUMES -> "life=2";
            case ADVANCES -> "vendor";
            case BODY_HASH -> "f".repeat(64);
            case SPEC_VERSION, TYPE, SOURCE, ACTOR, CORRELATION_ID, CONTENT_TYPE -> "another";
        };
    }

    private static String head(Draft draft) {
        return hex(Chain.next(Chain.START, draft.read(), Verdict.ACCEPTED, VALUE));
    }

    private static String hex(byte[] head) {
        return HexFormat.of().formatHex(head);
    }

    private static EventHeaders golden(String name) throws IOException {
        var reader = EventHeaders.reader();
        for (var line : Files.readAllLines(Path.of("src/test/resources/golden/headers", name + ".headers"))) {
            var parts = line.split(": ", 2);
            reader.header(parts[0], parts[1].getBytes(UTF_8));
        }
        return reader.read();
    }
}
