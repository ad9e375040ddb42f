package replaydesk.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import replaydesk.events.problem.FixReleased;
import replaydesk.events.problem.ProblemClosed;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.ProblemOpened;
import replaydesk.events.problem.ProblemOutcome;
import replaydesk.events.problem.ProblemReproduced;
import replaydesk.events.problem.ReleaseDecided;
import replaydesk.events.problem.RequestersInformed;
import replaydesk.events.problem.RootCauseFound;
import replaydesk.events.problem.WorkaroundPublished;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Translation;

/** Checks each event of a problem against its file {@code golden/problem/<type>.json}. */
class ProblemEventsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/problem");
    /** Texts that hold keys and names of releases, not what people wrote. */
    private static final Set<String> PLAIN = Set.of("category", "team", "organisation", "release");

    private static final List<ProblemEvent> SAMPLES = List.of(
            new ProblemOpened("VPN faller ned", "Varje timme efter uppdateringen", "network-remote-access",
                    List.of("vpn"), "network", "acme",
                    UUID.fromString("0194f000-0000-7000-8000-000000000001")),
            new ProblemReproduced(true, List.of("Подключиться", "Ждать час"), "Windows 11"),
            new RootCauseFound("The lease is not renewed", "vpn-client 7.1"),
            new WorkaroundPublished("Anslut igen varje timme", new ReferenceVersion("known-solution", "vpn-drops", 2)),
            new ReleaseDecided(true, "vpn-client 7.2", LocalDate.of(2026, 4, 1), "Too many cases"),
            new FixReleased("vpn-client 7.2", "Installera version 7.2"),
            new RequestersInformed("We are looking for the cause",
                    List.of(new Translation("sv", "Vi söker orsaken"), new Translation("ru", "Мы ищем причину")),
                    MessageKind.INFORMATION),
            new ProblemClosed(ProblemOutcome.FIXED, "Inga nya ärenden på en månad"));

    private final AggregateCodec<ProblemEvent> codec = new AggregateCodec<>(ProblemEvent.class);

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
    void whatIsNoEventOfAProblemIsUnreadableAndNeverAnotherFailure() {
        var type = codec.typeOf(SAMPLES.getLast());

        for (var value : List.of("", "null", "[]", "{\"outcome\":\"NO_SUCH\"}", "{")) {
            assertThatThrownBy(() -> codec.read(type, value.getBytes(UTF_8))).isInstanceOf(UnreadablePayload.class);
        }
        assertThatThrownBy(() -> codec.read(type, null)).isInstanceOf(UnreadablePayload.class);
        assertThatThrownBy(() -> codec.read("replaydesk.escalation.no-such.v1", "{}".getBytes(UTF_8)))
                .isInstanceOf(UnreadablePayload.class);
    }

    @Test
    void whatPeopleWroteIsPersonal() {
        assertThat(Arrays.stream(ProblemEvent.class.getPermittedSubclasses())
                .flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .filter(component -> component.getType() == String.class
                        || Set.of("steps", "translations").contains(component.getName())))
                .isNotEmpty().allSatisfy(component -> assertThat(component.isAnnotationPresent(Personal.class))
                        .as("%s", component).isNotEqualTo(PLAIN.contains(component.getName())));
    }
}
