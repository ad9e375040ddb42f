package replaydesk.feedback.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AskTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static Ask expiring(Instant at) {
        return new Ask(null, null, "en", NOW, at, false, AskState.OPEN, null);
    }

    @Test
    void expiresWhenItsTimeIsOver() {
        assertThat(expiring(NOW.plusSeconds(1)).stateAt(NOW)).isEqualTo(AskState.OPEN);
        assertThat(expiring(NOW).stateAt(NOW)).isEqualTo(AskState.EXPIRED);
    }

    @Test
    void staysOpenWhenWhoAskedSetNoTime() {
        assertThat(expiring(null).stateAt(NOW)).isEqualTo(AskState.OPEN);
    }
}
