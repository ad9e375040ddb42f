package replaydesk.bench.measure.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateCheckTest {

    private static final int RATE = 50;
    private static final int RECORDS = 1_000;
    private static final int NUMBER = 30 * RATE;

    @Test
    void holdsWhereEveryStageStaysCloseAndNothingGrows() {
        assertThat(judge(at -> 100 + at % 3 * 50L, at -> 120).objections()).isEmpty();
    }

    @Test
    void casesComingToTheirNumberAtTheBeginningDoNotCount() {
        assertThat(judge(_ -> 100, at -> Math.min(5, at) * 30L).holds()).isTrue();
    }

    @Test
    void doesNotHoldWhereAStageWasTooFarBehindOnce() {
        assertThat(judge(at -> at == 17 ? 2_100 : 100, _ -> 120).objections())
                .containsExactly("triage was 2.1 s behind");
    }

    @Test
    void doesNotHoldWhereAStageFallsBackSlowly() {
        assertThat(judge(at -> at * 60L, _ -> 120).objections()).singleElement().asString()
                .startsWith("triage's lag grew from");
    }

    @Test
    void doesNotHoldWhereCasesPileUp() {
        assertThat(judge(_ -> 100, at -> 100 + at * 5L).objections()).singleElement().asString()
                .startsWith("cases in flight grew from");
    }

    @Test
    void doesNotHoldWhereTheLoadFellShort() {
        var samples = samples(at -> new Sample(at, at * 40L, at * 40L - 100, at * (long) RECORDS, Map.of("triage", 10L),
                0, List.of()));
        assertThat(RateCheck.of(RATE, NUMBER, samples).objections())
                .containsExactly("the load did not keep its beat: 1,200 begun in 30 s");
    }

    @Test
    void whoLooksAfterTheLastCaseWasBegunSeesNoFewerThanWereWanted() {
        int number = 20 * RATE;
        var samples = samples(at -> new Sample(at, Math.min(number, at * 50L), Math.min(number, at * 50L) - 100,
                at * (long) RECORDS, Map.of("triage", 10L), 0, List.of()));
        assertThat(RateCheck.of(RATE, number, samples).objections()).isEmpty();
    }

    @Test
    void doesNotHoldWhereAServiceWasNotReady() {
        var samples = samples(at -> new Sample(at, at * 50L, at * 50L - 100, at * (long) RECORDS,
                Map.of("triage", 10L), 0, at == 20 ? List.of("sla") : List.of()));
        assertThat(RateCheck.of(RATE, NUMBER, samples).objections()).containsExactly("sla was not ready");
    }

    @Test
    void saysNothingOfTooFewSamples() {
        assertThat(RateCheck.of(RATE, NUMBER, List.of()).holds()).isFalse();
    }

    private static RateCheck judge(IntToLongFunction lag, IntToLongFunction inFlight) {
        return RateCheck.of(RATE, NUMBER,
                samples(at -> new Sample(at, at * (long) RATE, at * (long) RATE - inFlight.applyAsLong(at),
                        at * (long) RECORDS, Map.of("triage", lag.applyAsLong(at)), 50, List.of())));
    }

    private static List<Sample> samples(IntFunction<Sample> at) {
        return IntStream.rangeClosed(1, 30).mapToObj(at).toList();
    }
}
