package replaydesk.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.kit.fault.UnreadableHeader;

class LogPositionTest {

    @Test
    void readsSeveralAsTheyWereWritten() {
        var positions = List.of(new LogPosition("case-events", 3, 1042), new LogPosition("problem-events", 0, 7));

        assertThat(LogPosition.format(positions)).isEqualTo("case-events:3@1042,problem-events:0@7");
        assertThat(LogPosition.parseAll("case-events:3@1042, problem-events:0@7")).isEqualTo(positions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "case-events", "case-events:3", "case-events:-1@2", "case-events:3@x", ":3@1",
            "a:1@1,,b:1@1",
            "a:1@99999999999999999999", "a b:1@1"})
    void refusesOtherText(String header) {
        assertThatThrownBy(() -> LogPosition.parseAll(header)).isInstanceOfSatisfying(
                UnreadableHeader.class, e -> assertThat(e.header()).isEqualTo(LogPosition.HEADER));
    }

    @Test
    void refusesMoreThanAnyCallerNeeds() {
        var header = String.join(",", Collections.nCopies(17, "a:1@1"));

        assertThatThrownBy(() -> LogPosition.parseAll(header)).hasMessageContaining("at most 16");
    }
}
