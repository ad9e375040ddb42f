package replaydesk.bench.measure.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedbackTokensTest {

    @Test
    void aTokenIsTheLinkAndHalfOfItsMac() {
        var link = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");

        var token = new FeedbackTokens("a secret of the bench").of(link);

        assertThat(token).hasSize(43).startsWith("ASNFZ4mrze8BI0VniavN7");
        assertThat(token).isNotEqualTo(new FeedbackTokens("another secret of it").of(link));
    }
}
