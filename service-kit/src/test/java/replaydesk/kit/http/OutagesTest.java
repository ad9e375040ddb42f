package replaydesk.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.CompositeException;
import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.util.List;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutagesTest {

    static List<Throwable> outages() {
        return List.of(new ConnectException("refused"), sql("57P01"), sql("57P03"), sql("08006"), sql("53300"),
                sql("25P03"),
                sql("57014"),
                new TimeoutException("no answer of the broker"), new RuntimeException(new ConnectException()),
                new CompositeException(sql("57P02"), new IllegalStateException()));
    }

    static List<Throwable> faults() {
        return List.of(new IllegalStateException("ours"), sql("42601"), sql("23505"), sql(null),
                new RuntimeException(new NullPointerException()));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void whatPassesIsNotReady(Throwable failure) {
        assertThat(Outages.of(failure)).hasValueSatisfying(problem -> {
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.detail()).contains("Idempotency-Key");
        });
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfOursIsNotExplainedAway(Throwable failure) {
        assertThat(Outages.of(failure)).isEmpty();
    }

    private static PgException sql(String state) {
        return new PgException("gone", "FATAL", state, null);
    }
}
