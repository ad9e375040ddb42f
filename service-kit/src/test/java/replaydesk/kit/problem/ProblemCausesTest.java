package replaydesk.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** Tests which failures are answered as problems of the request. */
class ProblemCausesTest {

    @Test
    void aCharacterThatNoDatabaseKeepsIsTheCallersFault() {
        var refused = new PgException("invalid byte sequence for encoding \"UTF8\": 0x00", "ERROR", "22021", null);
        assertThat(ProblemCauses.of(new CompletionException(refused))).get().satisfies(problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.detail()).isEqualTo("Expected text without the character U+0000");
        });
    }

    @Test
    void anotherFailureOfTheDatabaseIsOurs() {
        assertThat(ProblemCauses.of(new PgException("deadlock detected", "ERROR", "40P01", null))).isEmpty();
    }
}
