package replaydesk.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandHeadersTest {

    @Test
    void demandsTheViewWhereItMatters() {
        assertThatThrownBy(() -> withKey("k").requireIfMatch()).isInstanceOfSatisfying(
                ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(428));
    }

    @Test
    void takesAnyVisibleKey() {
        assertThat(withKey("~!".repeat(100)).idempotencyKey()).hasValue("~!".repeat(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "ключ", "tab\there"})
    void refusesAKeyThatIsNotVisibleAscii(String key) {
        assertThatThrownBy(() -> withKey(key)).isInstanceOf(ProblemException.class);
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        assertThatThrownBy(() -> withKey("k".repeat(201))).isInstanceOf(ProblemException.class);
    }

    private static CommandHeaders withKey(String key) {
        return new CommandHeaders(Optional.of(key), Optional.empty(), "correlation", Optional.empty());
    }
}
