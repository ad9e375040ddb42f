package replaydesk.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import replaydesk.bench.measure.LayoutComparison.Names;
import replaydesk.stack.layout.Layout;

class LayoutComparisonTest {

    @Test
    void givenBothRates_thenFourTimesIsAsked() {
        assertThat(LayoutComparison.figures(desk(held(100)), apart(held(25)))).singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(4)).matches(Figure::met);
        assertThat(LayoutComparison.figures(desk(held(99)), apart(held(25)))).singleElement()
                .matches(figure -> !figure.met());
    }

    @Test
    void givenOnlyOneRate_thenNothingIsCompared() {
        assertThat(LayoutComparison.figures(desk(held(100)), apart())).isEmpty();
        assertThat(LayoutComparison.figures(desk(), apart(held(25)))).isEmpty();
    }

    @Test
    void otherFiguresAreOnlyTold() {
        var up = new Figure("start", Names.UP, 12, "s", Target.atMost(15));
        var upApart = new Figure("start", Names.UP, 36, "s", null);

        assertThat(LayoutComparison.figures(desk(up), apart(upApart))).singleElement()
                .satisfies(figure -> assertThat(figure.target()).isNull());
    }

    @Test
    void theComparisonCountsForTheDesksTable() {
        var table = desk(held(99));

        assertThat(table.with(LayoutComparison.figures(table, apart(held(25)))).met()).isFalse();
        assertThat(new Table(Layout.DESK, List.of(), Map.of("whole", "it broke")).met()).isFalse();
    }

    private static Figure held(double rate) {
        return new Figure("whole", Names.RATE_HELD, rate, "cases/s", null);
    }

    private static Table desk(Figure... figures) {
        return new Table(Layout.DESK, List.of(figures), Map.of());
    }

    private static Table apart(Figure... figures) {
        return new Table(Layout.APART, List.of(figures), Map.of());
    }
}
