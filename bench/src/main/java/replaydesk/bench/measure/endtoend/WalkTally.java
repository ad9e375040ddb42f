package replaydesk.bench.measure.endtoend;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import replaydesk.bench.client.CommandObserver;
import replaydesk.bench.client.DeskCommand;
import replaydesk.bench.measure.load.LoadTally;

/** The results of the cases of one stretch. Thread-safe. */
final class WalkTally implements CommandObserver {

    private static final int ANSWERED = 201;

    private final Map<Step, LoadTally> steps = new EnumMap<>(Step.class);
    private final LoadTally commands = new LoadTally();
    private final LoadTally whole = new LoadTally();
    private final Map<String, Long> again = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private long begun;
    private long finished;
    private long failed;

    WalkTally() {
        for (var step : Step.values()) {
            steps.put(step, new LoadTally());
        }
    }

    synchronized void begun() {
        begun++;
    }

    /** Notes the final answer of a step. The time includes repeats and decisions made again. */
    synchronized void took(Step step, long nanos) {
        steps.get(step).answered(ANSWERED, nanos);
        if (step != Step.REGISTER) {
            commands.answered(ANSWERED, nanos);
        }
    }

    synchronized void finished(long nanos) {
        whole.answered(ANSWERED, nanos);
        finished++;
    }

    synchronized void failed(Throwable why) {
        failures.merge(String.valueOf(why).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "a case"), 1, Integer::sum);
        failed++;
    }

    @Override
    public void sent() {
        // Requests are attempts of steps, and the steps are counted.
    }

    @Override
    public void accepted(DeskCommand command, long nanos) {
        // The time of a step counts from when it was due, not from its last request.
    }

    @Override
    public void refused(DeskCommand command, String reason) {
        // A refusal fails the case, and that is counted.
    }

    @Override
    public synchronized void overruled(DeskCommand command, String counter) {
        again.merge(command.getClass().getSimpleName() + " decided anew, " + counter + " had moved", 1L, Long::sum);
    }

    @Override
    public synchronized void repeated(String why) {
        again.merge(why, 1L, Long::sum);
    }

    synchronized long begunSoFar() {
        return begun;
    }

    /** The number of cases that were finished or failed. */
    synchronized long overSoFar() {
        return finished + failed;
    }

    synchronized long inFlight() {
        return begun - finished - failed;
    }

    /** The number of requests that got no final verdict or no answer and were sent or decided again, by reason. */
    synchronized Map<String, Long> again() {
        return Map.copyOf(again);
    }

    synchronized long failures() {
        return failed;
    }

    /** The time in milliseconds that the given percentage of a step's occurrences did not exceed. */
    synchronized double millis(Step step, double percentile) {
        return steps.get(step).millis(percentile);
    }

    /** The time in milliseconds that the given percentage of all steps but registrations did not exceed. */
    synchronized double commandMillis(double percentile) {
        return commands.millis(percentile);
    }

    @Override
    public synchronized String toString() {
        var each = steps.entrySet().stream().map(step -> "%s %.1f/%.1f".formatted(step.getKey().name().toLowerCase(),
                step.getValue().millis(50), step.getValue().millis(99))).collect(Collectors.joining(", "));
        return "%,d cases begun, %,d lived through, %,d failed; p50/p99 in ms: %s, whole life %,.0f/%,.0f%s%s"
                .formatted(begun, finished, failed, each, whole.millis(50), whole.millis(99),
                        again.isEmpty() ? "" : "; again: " + again,
                        failures.isEmpty() ? "" : "; failures: " + failures);
    }
}
