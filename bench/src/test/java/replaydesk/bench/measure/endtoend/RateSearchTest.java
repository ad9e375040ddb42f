package replaydesk.bench.measure.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateSearchTest {

    private static final double FIRST = 40;
    private static final double CLOSE = 1.12;
    private static final int MOST = 12;

    private final List<Double> tried = new ArrayList<>();

    @Test
    void doublesUntilARateDoesNotHoldAndThenClosesIn() {
        double best = highest(210);

        assertThat(best).isBetween(210 / CLOSE, 210.0);
        assertThat(tried).startsWith(40.0, 80.0, 160.0, 320.0, 320.0).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void halvesWhereTheFirstDoesNotHold() {
        assertThat(highest(7)).isBetween(7 / CLOSE, 7.0);
        assertThat(tried).startsWith(40.0, 20.0, 10.0, 5.0);
    }

    @Test
    void goesFarAboveItsFirstRateInAFewTries() {
        assertThat(highest(1_000)).isGreaterThan(850);
        assertThat(tried).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void triesNoRateMoreThanTwice() {
        highest(101);

        assertThat(tried).allSatisfy(rate -> assertThat(Collections.frequency(tried, rate)).isLessThanOrEqualTo(2));
    }

    @Test
    void aRateThatHoldsAtTheSecondTryHolds() {
        var search = new RateSearch(FIRST, CLOSE, MOST);
        search.result(true);
        search.result(false);
        assertThat(search.next()).isEqualTo(80);
        search.result(true);
        assertThat(search.best()).isEqualTo(80);
        assertThat(search.next()).isEqualTo(160);
    }

    @Test
    void endsWithoutARateWhereNoneHolds() {
        assertThat(highest(0)).isZero();
        assertThat(tried.getLast()).isGreaterThanOrEqualTo(1);
    }

    private double highest(double holding) {
        var search = new RateSearch(FIRST, CLOSE, MOST);
        while (!search.over()) {
            tried.add(search.next());
            search.result(search.next() <= holding);
        }
        return search.best();
    }
}
