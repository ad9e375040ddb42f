package replaydesk.bench.measure.history;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import replaydesk.bench.measure.Run;
import replaydesk.bench.measure.load.HttpLoad;
import replaydesk.bench.measure.load.Requests;

/** The cost of messages on some cases: answered in turn by so many callers, and at a steady rate. */
final class Probe {

    private static final int CALLERS = 64;

    private final HttpLoad load;
    private final Requests requests;
    private final int commands;
    private final double rate;

    /**
     * @param commands of each of the two parts of a probe
     * @param rate     commands a second in the part that does not wait
     */
    Probe(HttpLoad load, int commands, double rate) {
        this.load = load;
        this.requests = new Requests(6);
        this.commands = commands;
        this.rate = rate;
    }

    /** @param perSecond with callers that wait; p50 and p99 in milliseconds, at the steady rate */
    record Cost(double perSecond, double p50, double p99) {

        /** The middle one of each. */
        static Cost median(List<Cost> costs) {
            return new Cost(middle(costs.stream().mapToDouble(Cost::perSecond).toArray()),
                    middle(costs.stream().mapToDouble(Cost::p50).toArray()),
                    middle(costs.stream().mapToDouble(Cost::p99).toArray()));
        }

        private static double middle(double[] values) {
            Arrays.sort(values);
            return values[values.length / 2];
        }
    }

    Cost on(Run run, String what, List<UUID> cases) {
        var messages = requests.messages(cases);
        var closed = load.each(CALLERS, commands, messages);
        var open = load.open(rate, java.time.Duration.ofMillis(Math.round(commands / rate * 1_000)), messages);
        if (closed.others() + open.others() > 0) {
            throw new IllegalStateException("Expected all messages to be acknowledged, but of those " + what + ": " + closed + "; " + open);
        }
        var cost = new Cost(closed.rate(), open.millis(50), open.millis(99));
        run.say("%s: %,.0f/s; at %,.0f/s p50 %.2f ms, p99 %.2f ms".formatted(what, cost.perSecond, rate, cost.p50, cost.p99));
        return cost;
    }
}
