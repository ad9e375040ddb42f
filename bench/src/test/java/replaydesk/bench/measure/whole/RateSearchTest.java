package replaydesk.bench.measure.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateSearchTest {

    private final List<Double> tried = new ArrayList<>();

    @Test
    void goesUpUntilARateDoesNotHold() {
        assertThat(highest(60)).isEqualTo(50);
        assertThat(tried).containsExactly(40.0, 50.0, 62.5);
    }

    @Test
    void goesDownWhereTheFirstDoesNotHoldAndTriesNothingTwice() {
        assertThat(highest(30)).isCloseTo(25.6, offset(1e-9));
        assertThat(tried).containsExactly(40.0, 32.0, 25.6);
    }

    @Test
    void endsWithoutARateWhereNoneHolds() {
        assertThat(highest(0)).isZero();
        assertThat(tried.getLast()).isGreaterThanOrEqualTo(1);
    }

    private double highest(double holding) {
        var search = new RateSearch(40, 1.25);
        while (!search.over()) {
            tried.add(search.next());
            search.tell(search.next() <= holding);
        }
        return search.best();
    }
}
