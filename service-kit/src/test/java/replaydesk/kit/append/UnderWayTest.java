package replaydesk.kit.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import replaydesk.kit.fault.NotReady;

/** Tests of the bound on what is on its way to a silent log. */
class UnderWayTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final UnderWay underWay = new UnderWay(10_000);
    private final CompletableFuture<String> silent = new CompletableFuture<>();
    private final List<Throwable> refused = new ArrayList<>();

    @Test
    void beyondTheBoundNothingIsQueued() {
        begin(2);
        assertThatThrownBy(() -> sent(4_000, Uni.createFrom().item("there"))).isInstanceOf(NotReady.class);
        assertThat(sent(1_000, Uni.createFrom().item("there"))).isEqualTo("there");
    }

    @Test
    void whatEndsMakesRoom() {
        begin(2);
        silent.complete("there");
        begin(2);
    }

    @Test
    void whoeverGivesUpMakesRoom() {
        begin(2).forEach(Cancellable::cancel);
        assertThatThrownBy(() -> sent(4_000, Uni.createFrom().failure(new IllegalStateException("refused"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sent(9_000, Uni.createFrom().item("there"))).isEqualTo("there");
    }

    /** Appends records of 4,000 bytes each, none of which is refused. */
    private List<Cancellable> begin(int events) {
        var begun = new ArrayList<Cancellable>();
        for (int i = 0; i < events; i++) {
            begun.add(underWay.bounded(record(3_000), Uni.createFrom().completionStage(silent)).subscribe()
                    .with(there -> {}, refused::add));
        }
        assertThat(refused).isEmpty();
        return begun;
    }

    private String sent(int bytes, Uni<String> append) {
        return underWay.bounded(record(bytes), append).await().atMost(SOON);
    }

    private static ProducerRecord<String, byte[]> record(int bytes) {
        return new ProducerRecord<>("t", "k", new byte[bytes]);
    }
}
