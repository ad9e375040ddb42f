package replaydesk.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the desk's figures with those of the split layout in the same run. Pure. */
public final class LayoutComparison {

    private static final String MEASURE = "desk against apart";
    private static final double ASKED = 4;

    /** A figure that both layouts have, by its measure and name. */
    private record Key(String measure, String what) {
        Optional<Double> in(Table table) {
            return table.figures().stream()
                    .filter(figure -> figure.measure().equals(measure) && figure.what().equals(what))
                    .map(Figure::value).findFirst();
        }
    }

    private static final Key HELD = new Key("whole", Names.RATE_HELD);
    private static final List<Key> TOLD = List.of(new Key("whole", Names.TIME_A_CASE), new Key("start", Names.UP),
            new Key("start", Names.AT_REST), new Key("start", Names.DEMONSTRATION), new Key("start", Names.MEMORY));

    /** Names of the figures that the comparison looks up. */
    public static final class Names {
        public static final String RATE_HELD = "rate that held";
        public static final String TIME_A_CASE = "processor time a case, everything but the load";
        public static final String UP = "up on an empty folder, until all is ready";
        public static final String AT_REST = "processor time at rest, of everything";
        public static final String DEMONSTRATION = "demonstration";
        public static final String MEMORY = "memory of everything after the demonstration";

        private Names() {
        }
    }

    private LayoutComparison() {
    }

    /** Returns the ratio of the desk's value to the split layout's for each figure; none where either has no value. */
    public static List<Figure> figures(Table desk, Table apart) {
        var figures = new ArrayList<Figure>();
        times(HELD, desk, apart, Target.atLeast(ASKED)).forEach(figures::add);
        TOLD.forEach(key -> times(key, desk, apart, null).forEach(figures::add));
        return figures;
    }

    private static Stream<Figure> times(Key key, Table desk, Table apart, Target target) {
        return key.in(desk).stream().flatMap(value -> key.in(apart).filter(other -> other > 0).stream()
                .map(other -> new Figure(MEASURE, key.measure() + ", " + key.what(), value / other, "times", target)));
    }
}
