package replaydesk.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.kit.problem.ProblemException;

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

    @Test
    void keepsATraceContext() {
        var context = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        assertThat(tracedBy(context).traceparent()).hasValue(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a trace", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-and-more",
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01"})
    void dropsWhatIsNoTraceContext(String text) {
        assertThat(tracedBy(text).traceparent()).isEmpty();
    }

    private static CommandHeaders tracedBy(String traceparent) {
        return new CommandHeaders(Optional.empty(), Optional.empty(), "correlation", Optional.of(traceparent));
    }

    private static CommandHeaders withKey(String key) {
        return new CommandHeaders(Optional.of(key), Optional.empty(), "correlation", Optional.empty());
    }
}
