package replaydesk.kit.cases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import replaydesk.kit.await.Positions;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.kafka.LogPosition;

/**
 * Cases that this instance registered a moment ago and has not folded yet. A registration under a fresh id is answered
 * once the log has it. Whoever then asks for the case must find it, without having to send the position of the
 * registration.
 */
@Singleton
public final class FreshCases {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOST = 20_000;

    private final Positions positions;
    private final Cache<UUID, LogPosition> places;
    private final Cache<String, UUID> numbers;

    FreshCases(Positions positions) {
        this.positions = positions;
        this.places =
                Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).executor(Runnable::run).build();
        this.numbers =
                Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).executor(Runnable::run).build();
    }

    /** Remembers a case that the log has at this position. */
    public void registered(UUID id, String number, LogPosition place) {
        places.put(id, place);
        numbers.put(number, id);
    }

    /** Returns the id of the case registered here lately under this number; null when there is none. */
    UUID withNumber(String number) {
        return numbers.getIfPresent(number);
    }

    boolean isAwaited(UUID id) {
        return places.getIfPresent(id) != null;
    }

    /**
     * Completes when the case is folded here; at once if it was not registered here. Fails with {@link NotReady} when
     * that takes too long, for example while nobody owns the partition: a case that was confirmed must not be denied.
     */
    Uni<Void> folded(UUID id) {
        var place = places.getIfPresent(id);
        return place == null ? Uni.createFrom().voidItem()
                : positions.reached(place, PATIENCE).invoke(reached -> {
                    if (!reached) {
                        throw new NotReady(
                                "The case was registered a moment ago and is not folded yet; ask again in a moment");
                    }
                    places.invalidate(id);
                }).replaceWithVoid();
    }
}
