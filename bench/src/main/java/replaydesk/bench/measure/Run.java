package replaydesk.bench.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import replaydesk.stack.Layout;
import replaydesk.stack.StackService;

/** One run of the bench: how long it may take, and what it has found so far. */
public final class Run {

    private final Path root;
    private final Path temporary;
    private final Layout layout;
    private final boolean full;
    private final double scale;
    private final Consumer<String> out;
    private final List<Figure> figures = new ArrayList<>();
    private String measure = "";

    /**
     * @param root      the checkout, with the packaged services
     * @param temporary where stacks keep their data while they run
     * @param layout    of the stacks that are measured
     * @param full      whether the long ones are wanted
     * @param scale     1, or less to try the bench itself
     */
    public Run(Path root, Path temporary, Layout layout, boolean full, double scale, Consumer<String> out) {
        this.root = root;
        this.temporary = temporary;
        this.layout = layout;
        this.full = full;
        this.scale = scale;
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

    /** Who hosts a stage in this layout: the desk, or the stage's own service. */
    public StackService host(StackService stage) {
        return layout == Layout.DESK ? StackService.DESK : stage;
    }

    public boolean full() {
        return full;
    }

    /** So long in a full run, so long otherwise. */
    public Duration seconds(int quick, int whenFull) {
        return Duration.ofMillis(Math.round((full ? whenFull : quick) * 1_000 * scale));
    }

    /** So many in a full run, so many otherwise. */
    public int number(int quick, int whenFull) {
        return (int) Math.max(1, Math.round((full ? whenFull : quick) * scale));
    }

    /** What the run is at, a line. */
    public void say(String line) {
        out.accept("[" + measure + "] " + line);
    }

    /** A figure of which something is asked. */
    public void note(String what, double value, String unit, Target target) {
        var figure = new Figure(measure, what, value, unit, target);
        figures.add(figure);
        say(what + ": " + Figure.number(value) + " " + unit + (target == null ? "" : " (asked: " + target + ")"));
    }

    /** A figure of which something is asked of the desk; of the split layout it is only told. */
    public void ask(String what, double value, String unit, Target target) {
        note(what, value, unit, layout == Layout.DESK ? target : null);
    }

    /** What was not acknowledged, as figures of their own: how many, and each kind. */
    public void tellFailures(String what, Map<String, Long> failures) {
        tell("not acknowledged, " + what, failures.values().stream().mapToLong(Long::longValue).sum(), "");
        failures.forEach((kind, times) -> tell("not acknowledged, " + what + ": " + kind, times, ""));
    }

    /** A figure that is only told. */
    public void tell(String what, double value, String unit) {
        note(what, value, unit, null);
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }
}
