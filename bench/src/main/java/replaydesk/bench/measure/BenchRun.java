package replaydesk.bench.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.service.StackService;

/** One run of the bench: its settings and the figures found so far. */
public final class BenchRun {

    private final Path root;
    private final Path temporary;
    private final Layout layout;
    private final boolean full;
    private final double scale;
    private final Path tickets;
    private final Consumer<String> out;
    private final List<Figure> figures = new ArrayList<>();
    private String measure = "";

    /**
     * @param root the checkout, with the packaged services
     * @param temporary the folder for the stacks' data while they run
     * @param layout the layout of the measured stacks
     * @param full true for the long measurements
     * @param scale the factor for durations and numbers: 1, or less to try the bench itself
     * @param tickets the file of labelled tickets; null when none is named
     */
    public BenchRun(Path root, Path temporary, Layout layout, boolean full, double scale, Path tickets,
            Consumer<String> out) {
        this.root = root;
        this.temporary = temporary;
        this.layout = layout;
        this.full = full;
        this.scale = scale;
        this.tickets = tickets;
        this.out = out;
    }

    /** Runs the next measure. */
    public void measure(Measure next) throws Exception {
        measure = next.name();
        say(next.description());
        next.run(this);
    }

    public Path root() {
        return root;
    }

    public Path temporary() {
        return temporary;
    }

    public Layout layout() {
        return layout;
    }

    /** Returns the host of a stage in this layout: the desk, or the stage's own service. */
    public StackService host(StackService stage) {
        return layout == Layout.DESK ? StackService.DESK : stage;
    }

    /** The file of labelled tickets; null when none is named. */
    public Path tickets() {
        return tickets;
    }

    public boolean full() {
        return full;
    }

    /** Returns {@code whenFull} seconds in a full run and {@code quick} seconds otherwise, scaled. */
    public Duration seconds(int quick, int whenFull) {
        return Duration.ofMillis(Math.round((full ? whenFull : quick) * 1_000 * scale));
    }

    /** Returns {@code whenFull} in a full run and {@code quick} otherwise, scaled; at least 1. */
    public int number(int quick, int whenFull) {
        return (int) Math.max(1, Math.round((full ? whenFull : quick) * scale));
    }

    /** Prints a line on the run's progress. */
    public void say(String line) {
        out.accept("[" + measure + "] " + line);
    }

    /** Adds a figure that is judged by its target; with null for it, it is only reported. */
    public void judge(String what, double value, String unit, Target target) {
        add(what, value, unit, target);
    }

    /** Adds a figure that is judged by its target on the desk; of the split layout it is only reported. */
    public void judgeOnDesk(String what, double value, String unit, Target target) {
        add(what, value, unit, layout == Layout.DESK ? target : null);
    }

    /** Adds a figure that is only reported. */
    public void report(String what, double value, String unit) {
        add(what, value, unit, null);
    }

    private void add(String what, double value, String unit, Target target) {
        var figure = new Figure(measure, what, value, unit, target);
        figures.add(figure);
        say(what + ": " + Figure.number(value) + " " + unit + (target == null ? "" : " (asked: " + target + ")"));
    }

    /**
     * Reports the calls that were not acknowledged, as figures of their own: their number, and the number of each kind.
     */
    public void reportFailures(String what, Map<String, Long> failures) {
        report("not acknowledged, " + what, failures.values().stream().mapToLong(Long::longValue).sum(), "");
        failures.forEach((kind, times) -> report("not acknowledged, " + what + ": " + kind, times, ""));
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }
}
