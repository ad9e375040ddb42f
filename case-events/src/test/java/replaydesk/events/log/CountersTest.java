package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the two headers that name counters: each list has one written form, and no other is read. */
class CountersTest {

    @ParameterizedTest
    @ValueSource(strings = {"life=0", "assignment=4,life=1,requester=999999999", "unheardof=7", "a=1,b=2"})
    void aPresumptionIsWrittenAsItWasRead(String text) {
        assertThat(Presumption.parse(text.getBytes(UTF_8))).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "life", "life=", "=1", "life=-1", "life=+1", "life=01", "life=00", "life=1000000000",
            "life=99999999999999999999",
            "life=0x1", "life=1,", ",life=1", "life=1,,work=1", "life=1;work=1", "work=1,life=1", "life=1,life=1",
            "life=1,life=2", "Life=1", "li fe=1",
            "life =1", "life= 1", "life=1 ", "life==1", "life=1=2", "лайф=1", "life,work=1", "life=1,work",
            "abcdefghijklmnopqrstuvwxyzabcdefg=1"})
    void anyOtherPresumptionMakesItUnusable(String text) {
        assertThatThrownBy(() -> Presumption.parse(text.getBytes(UTF_8))).isInstanceOf(UnusableRecord.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "life,", ",life", "life,,work", "work,life", "life,life", "life=1", "Life",
            "life work", "лайф"})
    void advancedCountersAreSortedAndEachOnce(String text) {
        assertThatThrownBy(() -> Draft.event(1).advances(text).read()).isInstanceOf(UnusableRecord.class);
    }

    @Test
    void aHeaderNamesSoManyCountersAndNoMore() {
        var names = IntStream.range(0, 65).mapToObj(i -> "c" + (char) ('a' + i / 26) + (char) ('a' + i % 26)).toList();
        var all = String.join(",", names);
        var most = String.join(",", names.subList(0, 64));

        assertThat(Draft.event(1).advances(most).read().advances()).hasSize(64);
        assertThatThrownBy(() -> Draft.event(1).advances(all).read()).isInstanceOf(UnusableRecord.class);
        assertThatThrownBy(() -> Draft.event(1).presumes(all.replace(",", "=1,") + "=1").read())
                .isInstanceOf(UnusableRecord.class);
        assertThatThrownBy(() -> Presumption.of(names.stream().collect(Collectors.toMap(name -> name, _ -> 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPresumptionIsMadeSortedAndReadsBack() {
        var presumption = Presumption.of(Map.of("work", 3, "life", 1, "assignment", 0));

        assertThat(presumption).hasToString("assignment=0,life=1,work=3")
                .isEqualTo(Presumption.parse(presumption.toString().getBytes(UTF_8)))
                .hasSameHashCodeAs(Presumption.parse(presumption.toString().getBytes(UTF_8)));
        assertThat(presumption.presumes("life")).isTrue();
        assertThat(presumption.presumes("record")).isFalse();
        assertThat(Presumption.of(Map.of())).isEqualTo(Presumption.NOTHING).hasToString("");
    }

    @Test
    void whatNoHeaderCouldSayCannotBePresumed() {
        for (var counters : new Map[] {Map.of("life", -1), Map.of("life", 1_000_000_000), Map.of("", 1),
                Map.of("a=1,b", 1), Map.of("Life", 1),
                Map.of("a".repeat(33), 1)}) {
            assertThatThrownBy(() -> presumed(counters)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @SuppressWarnings("unchecked")
    private static Presumption presumed(Map<?, ?> counters) {
        return Presumption.of((Map<String, Integer>) counters);
    }
}
