package replaydesk.kit.await;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import replaydesk.kit.fault.NotReady;

class BatchingLoaderTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void queriesThatCannotBeginFailAndThoseAfterThemWork() {
        var open = new AtomicBoolean();
        var doubles = new BatchingLoader<Integer, Integer>(keys -> {
            if (!open.get()) {
                throw new IllegalStateException("not open yet");
            }
            return Uni.createFrom().item(keys.stream().collect(Collectors.toMap(Function.identity(), key -> 2 * key)));
        });
        for (int i = 0; i < 10; i++) {
            int key = i;
            assertThatThrownBy(() -> doubles.find(key).await().atMost(SOON)).isInstanceOf(IllegalStateException.class);
        }

        open.set(true);

        assertThat(doubles.find(21).await().atMost(SOON)).isEqualTo(42);
    }

    @Test
    void queriesThatAreNeverAnsweredAreGivenUpAndThoseAfterThemWork() {
        var silent = new AtomicBoolean(true);
        var doubles = new BatchingLoader<Integer, Integer>(keys -> silent.get() ? Uni.createFrom().nothing()
                : Uni.createFrom().item(keys.stream().collect(Collectors.toMap(Function.identity(), key -> 2 * key))),
                "The query", Duration.ofMillis(50));
        for (int i = 0; i < 3; i++) {
            int key = i;
            assertThatThrownBy(() -> doubles.find(key).await().atMost(SOON)).isInstanceOf(NotReady.class);
        }

        silent.set(false);

        assertThat(doubles.find(21).await().atMost(SOON)).isEqualTo(42);
    }
}
