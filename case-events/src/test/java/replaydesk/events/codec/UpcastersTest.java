package replaydesk.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.NoteAdded;

/** Upcasts two made-up versions of a note older than the first: 'body' became 'text', then 'writer' became 'author'. */
class UpcastersTest {

    private static final String OLDEST = "replaydesk.intake.note-added.v-1";
    private static final String OLD = "replaydesk.intake.note-added.v0";
    private static final String CURRENT = "replaydesk.intake.note-added.v1";
    private static final UUID ID = UUID.fromString("0194f000-0000-7000-8000-000000000001");

    private static final Upcaster BODY = step(OLDEST, OLD, value -> rename(value, "body", "text"));
    private static final Upcaster WRITER = step(OLD, CURRENT, value -> rename(value, "writer", "author"));

    private final EventCodec codec = new EventCodec(new Upcasters(List.of(WRITER, BODY)));

    @Test
    void anOldVersionIsReadStepByStep() throws UnreadablePayload {
        var note = new NoteAdded(ID, "anna", "Å nej");

        assertThat(read(OLDEST, "{\"noteId\":\"" + ID + "\",\"writer\":\"anna\",\"body\":\"Å nej\"}")).isEqualTo(note);
        assertThat(read(OLD, "{\"noteId\":\"" + ID + "\",\"writer\":\"anna\",\"text\":\"Å nej\"}")).isEqualTo(note);
        assertThat(codec.target(OLDEST)).contains(codec.target(CURRENT).orElseThrow());
    }

    @Test
    void anOldValueThatIsNoObjectOrBreaksTheUpcasterIsUnreadable() {
        assertThatThrownBy(() -> read(OLD, "[1]")).isInstanceOf(UnreadablePayload.class);
        assertThatThrownBy(() -> read(OLD, "null")).isInstanceOf(UnreadablePayload.class);
        var breaking = new EventCodec(new Upcasters(
                List.of(step(OLD, CURRENT, value -> rename(value.required("gone").require(), "a", "b")))));
        assertThatThrownBy(() -> breaking.read(OLD, "{}".getBytes(UTF_8))).isInstanceOf(UnreadablePayload.class);
    }

    @Test
    void aWayThatIsAmbiguousOrLeadsNowhereIsRefused() {
        assertThatThrownBy(() -> new Upcasters(List.of(WRITER, WRITER))).hasMessageContaining("two upcasters");
        assertThatThrownBy(() -> new Upcasters(List.of(BODY))).hasMessageContaining("do not lead");
        assertThatThrownBy(() -> new Upcasters(List.of(BODY, step(OLD, OLDEST, value -> value))))
                .hasMessageContaining("do not lead");
        assertThatThrownBy(() -> new Upcasters(List.of(step(CURRENT, OLD, value -> value))))
                .hasMessageContaining("in the catalogue");
    }

    private Object read(String type, String value) throws UnreadablePayload {
        return codec.read(type, value.getBytes(UTF_8));
    }

    private static ObjectNode rename(ObjectNode value, String from, String to) {
        return value.set(to, value.remove(from));
    }

    private static Upcaster step(String from, String to, UnaryOperator<ObjectNode> change) {
        return new Upcaster() {
            @Override
            public String from() {
                return from;
            }

            @Override
            public String to() {
                return to;
            }

            @Override
            public ObjectNode upcast(ObjectNode value) {
                return change.apply(value);
            }
        };
    }
}
