package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import replaydesk.events.value.ReferenceVersion;

/** One sample of every event, in Russian, Swedish and English; the golden files hold their written form. */
public final class GoldenEvents {

    private GoldenEvents() {
    }

    public static List<CaseEvent> all() {
        return Stream
                .of(GoldenIntake.samples(), GoldenTriage.samples(), GoldenEscalation.samples(), GoldenWork.samples(),
                        GoldenClosing.samples(), GoldenService.samples())
                .flatMap(List::stream).toList();
    }

    static UUID id(int n) {
        return UUID.fromString("0194f000-0000-7000-8000-%012d".formatted(n));
    }

    static Instant at(String instant) {
        return Instant.parse(instant);
    }

    static ReferenceVersion ref(String kind, String key, int version) {
        return new ReferenceVersion(kind, key, version);
    }
}
