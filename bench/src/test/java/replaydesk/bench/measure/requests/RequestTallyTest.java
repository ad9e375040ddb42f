package replaydesk.bench.measure.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import replaydesk.bench.client.HttpTransport;
import replaydesk.bench.client.NoAnswerException;
import replaydesk.bench.client.Request;
import replaydesk.stack.port.Ports;

class RequestTallyTest {

    private final RequestTally tally = new RequestTally();

    @Test
    void anyAnswerIsAnAnswer() {
        tally.answered(200, 1_000_000);
        tally.answered(503, 3_000_000_000L);
        tally.over();

        assertThat(tally.statuses()).isEqualTo(Map.of(200, 1L, 503, 1L));
        assertThat(tally.longestSeconds()).isEqualTo(3);
        assertThat(tally.lost()).isEmpty();
    }

    @Test
    void whatIsLostIsNamedSoThatItCanBeFoundInALog() {
        tally.lost(noAnswer(), "requests-7", Duration.ofSeconds(2).toNanos());

        assertThat(tally.lost()).singleElement().asString()
                .contains("after 2.0 s", "the connection broke", "requests-7 at", "GET /api/v1/cases/1");
    }

    private static NoAnswerException noAnswer() {
        var nobody = URI.create("http://127.0.0.1:" + Ports.free());
        try (var transport = new HttpTransport(1)) {
            return catchThrowableOfType(NoAnswerException.class,
                    () -> transport.exchange(nobody, new Request("GET", "/api/v1/cases/1", "", null)));
        }
    }
}
