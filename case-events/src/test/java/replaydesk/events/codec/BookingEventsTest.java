package replaydesk.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import replaydesk.events.booking.BookingEvent;
import replaydesk.events.booking.CalendarLinkMade;
import replaydesk.events.booking.CalendarLinkRevoked;
import replaydesk.events.booking.SlotBooked;
import replaydesk.events.booking.SlotReleased;
import replaydesk.events.value.Personal;
import replaydesk.events.value.WorkKind;

/** Checks each event of a specialist's bookings against its file {@code golden/booking/<type>.json}. */
class BookingEventsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/booking");
    /** Texts that hold keys, numbers and pseudonymous ids. */
    private static final Set<String> PLAIN = Set.of("specialist", "timeZone", "caseNumber", "organisation");

    private static final List<BookingEvent> SAMPLES = List.of(
            new SlotBooked(new UUID(1, 1), 2, WorkKind.VISIT, "cecilia", Instant.parse("2026-03-17T07:30:00Z"),
                    Instant.parse("2026-03-17T08:30:00Z"), "Europe/Stockholm", new UUID(1, 2), "RD-17", "acme", 12,
                    "Storgatan 5, våning två", "Взять тонер"),
            new SlotReleased(new UUID(1, 1), new UUID(1, 3)), new CalendarLinkMade(new UUID(1, 4)),
            new CalendarLinkRevoked(new UUID(1, 4)));

    private final AggregateCodec<BookingEvent> codec = new AggregateCodec<>(BookingEvent.class);

    @Test
    void everyTypeHasASample() {
        assertThat(SAMPLES).extracting(codec::typeOf).containsExactlyInAnyOrderElementsOf(codec.types());
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsWrittenAndReadAsItsFileSays() {
        return SAMPLES.stream().map(event -> DynamicTest.dynamicTest(codec.typeOf(event), () -> {
            var file = GOLDEN.resolve(codec.typeOf(event) + ".json");
            var written = new String(codec.write(event), UTF_8) + "\n";
            assertThat(file).as("missing; it would hold %s", written).exists();
            assertThat(Files.readString(file)).isEqualTo(written);
            assertThat(codec.read(codec.typeOf(event), Files.readAllBytes(file))).isEqualTo(event);
        }));
    }

    @Test
    void whatPeopleWroteIsPersonal() {
        assertThat(Arrays.stream(BookingEvent.class.getPermittedSubclasses())
                .flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .filter(component -> component.getType() == String.class)).isNotEmpty().allSatisfy(
                        component -> assertThat(component.isAnnotationPresent(Personal.class)).as("%s", component)
                                .isNotEqualTo(PLAIN.contains(component.getName())));
    }
}
