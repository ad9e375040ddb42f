package replaydesk.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.codec.UnreadablePayload;

/** The golden sample of every event of the catalogue, the registration first. */
public final class Golden {

    private static final Path FILES = Path.of("../case-events/src/test/resources/golden");
    private static final EventCodec CODEC = new EventCodec();

    private Golden() {
    }

    public static List<CaseEvent> story() {
        var all = all();
        var registration = all.stream().filter(CaseRegistered.class::isInstance);
        return Stream.concat(registration, all.stream().filter(event -> !(event instanceof CaseRegistered))).toList();
    }

    public static <E extends CaseEvent> E of(Class<E> type) {
        return all().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static List<CaseEvent> all() {
        try (var files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(Golden::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseEvent read(Path file) {
        try {
            var name = file.getFileName().toString();
            return CODEC.read(name.substring(0, name.length() - ".json".length()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadablePayload e) {
            throw new AssertionError(e);
        }
    }
}
