package replaydesk.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseSplitOff;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.value.Decider;

class EventCodecTest {

    private static final String ROUTED = "replaydesk.triage.case-routed.v1";
    private static final UUID ID = UUID.fromString("0194f000-0000-7000-8000-000000000001");

    private final EventCodec codec = new EventCodec();

    @Test
    void whatIsAbsentIsLeftOut() {
        assertThat(codec.write(new CaseRouted(1, null, Decider.PERSON, null))).asString(UTF_8)
                .isEqualTo("{\"level\":1,\"by\":\"PERSON\"}");
        assertThat(codec.write(new CaseSplitOff(ID, List.of()))).asString(UTF_8)
                .isEqualTo("{\"newCase\":\"" + ID + "\"}");
        assertThat(codec.write(new NoteAdded(null, "", null))).asString(UTF_8).isEqualTo("{\"author\":\"\"}");
    }

    @Test
    void whatIsLeftOutIsReadAsAbsent() throws UnreadablePayload {
        assertThat(read(ROUTED, "{}")).isEqualTo(new CaseRouted(0, null, null, null));
        assertThat(read("replaydesk.intake.case-split-off.v1", "{}")).isEqualTo(new CaseSplitOff(null, List.of()));
    }

    @Test
    void aPropertyThatALaterWriterAddedIsPassedOver() throws UnreadablePayload {
        assertThat(read(ROUTED, "{\"level\":1,\"mood\":{\"of\":[1]},\"by\":\"RULE\"}"))
                .isEqualTo(new CaseRouted(1, null, Decider.RULE, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "1", "{", "{} {}", "{\"level\":1.5}", "{\"level\":\"one\"}",
            "{\"by\":\"DICE\"}", "{\"by\":1}",
            "{\"rule\":[]}", "{\"level\":99999999999}"})
    void aValueThatIsNotOfItsTypeIsUnreadable(String value) {
        assertThatThrownBy(() -> read(ROUTED, value)).isInstanceOf(UnreadablePayload.class)
                .hasMessageContaining(ROUTED);
    }

    @Test
    void anUnreadableValueIsToldByItsPlaceWithoutItsContent() {
        assertThatThrownBy(() -> read(ROUTED, "{\"by\":\"Рита\"}")).hasMessageContaining("by")
                .hasMessageNotContaining("Рита");
    }

    @Test
    void anUnknownTypeHasNoTargetAndIsUnreadable() {
        assertThat(codec.target("replaydesk.triage.case-routed.v9")).isEmpty();
        assertThatThrownBy(() -> read("replaydesk.triage.case-routed.v9", "{}")).isInstanceOf(UnreadablePayload.class);
        assertThatThrownBy(() -> codec.read(ROUTED, null)).isInstanceOf(UnreadablePayload.class);
    }

    @Test
    void aTextThatIsNotUnicodeIsKeptAsItIs() throws UnreadablePayload {
        var note = new NoteAdded(ID, "anna", "half a pair \ud83d and a zero \0");

        assertThat(codec.read("replaydesk.intake.note-added.v1", codec.write(note))).isEqualTo(note);
    }

    private Object read(String type, String value) throws UnreadablePayload {
        return codec.read(type, value.getBytes(UTF_8));
    }
}
