package replaydesk.history.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void numbersStandInTheOrderOfTheirValue() {
        var ordered = List.of("7", "99", "999990", "1000004", "A-9-1", "A-10-1", "A-10-02", "B");

        assertThat(ordered.reversed().stream().sorted(Comparator.comparing(NaturalOrder::key)).toList())
                .isEqualTo(ordered);
    }

    @Test
    void leadingZerosSayNothing() {
        assertThat(NaturalOrder.key("0007")).isEqualTo(NaturalOrder.key("7")).isNotEqualTo(NaturalOrder.key("0"));
        assertThat(NaturalOrder.key("000")).isEqualTo(NaturalOrder.key("0"));
    }
}
