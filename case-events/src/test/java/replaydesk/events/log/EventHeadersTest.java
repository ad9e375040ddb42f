package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static replaydesk.events.log.Draft.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that any headers of a record are either read in full or make the record unusable; nothing fails later. */
class EventHeadersTest {

    @Test
    void everyContractHeaderIsRead() {
        var headers = event(3).presumes("life=1,requester=12").advances("record,work").command(5).actor("Åsa Жук")
                .set(ContractHeader.CAUSATION_ID, new UUID(1, 2).toString()).set(ContractHeader.CORRELATION_ID, "c-1")
                .read();

        assertThat(headers.id()).isEqualTo(new UUID(7, 3));
        assertThat(headers.subject()).isEqualTo(Draft.CASE);
        assertThat(headers.type()).isEqualTo("replaydesk.intake.message-received.v1");
        assertThat(headers.source()).isEqualTo("replaydesk/intake-service");
        assertThat(headers.occurredAt()).isEqualTo(Instant.parse("2026-03-13T08:20:00Z"));
        assertThat(headers.presumes().toMap()).containsOnlyKeys("life", "requester").containsEntry("requester", 12);
        assertThat(headers.advances()).containsExactly("record", "work");
        assertThat(headers.commandId()).isEqualTo(new UUID(9, 5));
        assertThat(headers.bodyHash()).hasSize(64).endsWith("5");
        assertThat(headers.actor()).isEqualTo("Åsa Жук");
        assertThat(headers.causationId()).isEqualTo(new UUID(1, 2));
        assertThat(headers.correlationId()).isEqualTo("c-1");
    }

    @Test
    void whatMayBeAbsentIsAbsentAlsoWhenItIsEmpty() {
        var absent = event(1).read();
        var empty =
                event(1).presumes("").advances("").set(ContractHeader.COMMAND_ID, "").set(ContractHeader.BODY_HASH, "")
                        .set(ContractHeader.CAUSATION_ID, "").set(ContractHeader.CORRELATION_ID, "")
                        .set(ContractHeader.CONTENT_TYPE, "").read();

        for (var headers : new EventHeaders[] {absent, empty}) {
            assertThat(headers.presumes().isEmpty()).isTrue();
            assertThat(headers.advances()).isEmpty();
            assertThat(headers.commandId()).isNull();
            assertThat(headers.bodyHash()).isNull();
            assertThat(headers.causationId()).isNull();
            assertThat(headers.correlationId()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SPEC_VERSION", "ID", "TYPE", "SOURCE", "SUBJECT", "TIME", "ACTOR"})
    void aRequiredHeaderThatIsMissingOrEmptyMakesItUnusable(ContractHeader header) {
        assertUnusable(event(1).without(header), header.wireName() + " is missing");
        assertUnusable(event(1).set(header, ""), header.wireName() + " is missing");
    }

    @ParameterizedTest
    @EnumSource
    void aContractHeaderThatIsThereTwiceOrWithoutAValueMakesItUnusable(ContractHeader header) {
        var name = header.wireName();

        assertThatThrownBy(() -> EventHeaders.reader().header(name, new byte[0]).header(name, new byte[0]))
                .isInstanceOf(UnusableRecord.class).hasMessage(name + " is there twice");
        assertThatThrownBy(() -> EventHeaders.reader().header(name, (byte[]) null))
                .isInstanceOf(UnusableRecord.class).hasMessage(name + " has no value");
    }

    @Test
    void headersOutsideTheContractAreOfNoConcern() {
        var headers = event(1).set("traceparent", null).set("x", new byte[] {-1}).set("CE_ID", new byte[] {1}).read();

        assertThat(headers.id()).isEqualTo(new UUID(7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0194F000-0000-7000-8000-000000000001", "0194f000-0000-7000-8000-00000000000",
            "0194f00-00000-7000-8000-000000000001",
            "0194f000-0000-7000-8000-00000000000g", "0194f000+0000-7000-8000-000000000001",
            "00000000000000000-0000-0000-0000-000"})
    void anIdIsAUuidInLowerCaseOrUnusable(String id) {
        for (var header : new ContractHeader[] {ContractHeader.ID, ContractHeader.SUBJECT, ContractHeader.COMMAND_ID,
                ContractHeader.CAUSATION_ID}) {
            assertUnusable(event(1).set(header, id), header.wireName() + " is not a UUID in lower case: " + id);
        }
    }

    @Test
    void everyUuidIsReadAsItIs() {
        for (var id : new UUID[] {new UUID(0, 0), new UUID(-1, -1),
                UUID.fromString("f0e1d2c3-b4a5-9687-8796-a5b4c3d2e1f0")}) {
            assertThat(event(1).set(ContractHeader.ID, id.toString()).read().id()).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27T08:00:00Z,2026-03-27T08:00:00Z", "2026-03-27T08:00:00.5Z,2026-03-27T08:00:00.500Z",
            "0000-01-01T00:00:00.000000001Z,0000-01-01T00:00:00.000000001Z",
            "9999-12-31T23:59:59.999999999Z,9999-12-31T23:59:59.999999999Z",
            "2024-02-29T23:59:59.120Z,2024-02-29T23:59:59.120Z",
            "2026-03-27T10:00:00.25+02:00,2026-03-27T08:00:00.250Z",
            "1969-12-31T23:59:59.5Z,1969-12-31T23:59:59.500Z"})
    void timesAreRfc3339(String text, Instant instant) {
        assertThat(event(1).set(ContractHeader.TIME, text).read().occurredAt()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-03-27", "2026-03-27T08:00:00", "2026-02-29T08:00:00Z",
            "2026-13-01T08:00:00Z", "2026-03-27T08:00:00.Z",
            "2026-03-27T08:61:00Z", "+1000000000-12-31T23:59:59Z", "-0001-01-01T00:00:00Z",
            "2026-03-27T08:00:00.1234567890Z", "20260327T080000Z",
            "2026-03-27T08:00:0xZ", "2026-03-27T08:00:00.12xZ"})
    void anyOtherTimeMakesItUnusable(String text) {
        assertUnusable(event(1).set(ContractHeader.TIME, text), "ce_time is not RFC 3339: " + text);
    }

    @Test
    void textIsUtf8WithoutControlCharacters() {
        for (var header : new ContractHeader[] {ContractHeader.TYPE, ContractHeader.SOURCE, ContractHeader.ACTOR,
                ContractHeader.CORRELATION_ID,
                ContractHeader.CONTENT_TYPE}) {
            for (var bytes : new byte[][] {{'a', 0}, {'\n'}, {0x7f}, {(byte) 0xc2, (byte) 0x85}, {(byte) 0xff},
                    {(byte) 0xed, (byte) 0xa0, (byte) 0x80}}) {
                assertUnusable(event(1).set(header.wireName(), bytes), header.wireName() + " is not text: ");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TYPE", "SOURCE", "ACTOR", "CORRELATION_ID", "CONTENT_TYPE"})
    void textHasAtMost1024Bytes(ContractHeader header) {
        var longest = "ж".repeat(512);
        assertThat(event(1).set(header, longest).read().id()).isEqualTo(new UUID(7, 1));
        assertThat(ContractHeader.takes(longest)).isTrue();
        assertUnusable(event(1).set(header, longest + "."), header.wireName() + " is longer than 1024 bytes: ");
        assertThat(ContractHeader.takes(longest + ".")).isFalse();
    }

    @Test
    void aWriterMayAskWhatTextIs() {
        assertThat(ContractHeader.takes("Åsa Жук")).isTrue();
        assertThat(ContractHeader.takes("")).isFalse();
        assertThat(ContractHeader.takes("rita\nadmin")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a0g"})
    void aBodyHashIsSha256InHex(String hash) {
        assertUnusable(event(1).set(ContractHeader.BODY_HASH, hash),
                "ce_bodyhash is not SHA-256 in lower-case hex: " + hash);
    }

    @Test
    void anotherSpecVersionMakesItUnusable() {
        assertUnusable(event(1).set(ContractHeader.SPEC_VERSION, "1.1"), "ce_specversion is not 1.0: 1.1");
    }

    @Test
    void aMessageNeverCarriesAHugeHeader() {
        assertUnusable(event(1).set(ContractHeader.ID, "x".repeat(1_000_000)),
                "ce_id is not a UUID in lower case: " + "x".repeat(100) + "… (1000000 bytes)");
    }

    @Test
    void aReaderUsedAgainDoesNotChangeWhatItGaveBefore() {
        var reader = EventHeaders.reader();
        for (var header : ContractHeader.ALL) {
            event(1).read().forEach((name, value) -> {
                if (name.equals(header.wireName())) {
                    reader.header(name, value);
                }
            });
        }
        var headers = reader.read();
        reader.header(ContractHeader.ACTOR, "someone else");

        var actor = new ArrayList<String>();
        headers.forEach((name, value) -> {
            if (name.equals("ce_actor")) {
                actor.add(new String(value, UTF_8));
            }
        });
        assertThat(actor).containsExactly("rita");
    }

    private static void assertUnusable(Draft draft, String message) {
        assertThatThrownBy(draft::read).isInstanceOf(UnusableRecord.class).hasMessageStartingWith(message);
    }
}
