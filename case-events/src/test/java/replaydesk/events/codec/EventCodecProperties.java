package replaydesk.events.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import replaydesk.events.catalogue.EventCatalogue;

class EventCodecProperties {

    private static final EventCodec CODEC = new EventCodec();

    @Property(tries = 2000)
    void whatIsWrittenIsReadAsItWas(@ForAll long seed) throws UnreadablePayload {
        var event = new AnyEvent(seed).next();

        var read = CODEC.read(EventCatalogue.of(event).type(), CODEC.write(event));

        assertThat(CODEC.write(read)).isEqualTo(CODEC.write(event));
        assertThat(read).usingRecursiveComparison()
                .withComparatorForType(Comparable::compareTo, BigDecimal.class).isEqualTo(event);
    }

    @Property(tries = 2000)
    void aSpoiltValueIsReadOrUnreadableButNothingElse(@ForAll long seed) {
        var random = new Random(seed);
        var event = new AnyEvent(seed).next();
        var type = EventCatalogue.of(event).type();
        var value = CODEC.write(event);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            value[random.nextInt(value.length)] = (byte) random.nextInt();
        }

        try {
            assertThat(CODEC.read(type, value)).isInstanceOf(event.getClass());
        } catch (UnreadablePayload unreadable) {
            assertThat(unreadable.type()).isEqualTo(type);
        }
    }

    @Property(tries = 1000)
    void arbitraryBytesNeverThrowAnythingElse(@ForAll byte[] value) {
        for (var type : EventCatalogue.all()) {
            try {
                assertThat(CODEC.read(type.type(), value)).isInstanceOf(type.event());
            } catch (UnreadablePayload unreadable) {
                assertThat(unreadable).hasMessageContaining(type.type());
            }
        }
    }
}
