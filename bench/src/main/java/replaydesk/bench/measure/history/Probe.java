package replaydesk.bench.measure.history;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import replaydesk.bench.measure.load.HttpLoad;
import replaydesk.bench.measure.load.LoadTally;
import replaydesk.bench.measure.load.Requests;

/** Sends messages on cases, and reads cases, that nobody has touched since the host was started; each case once. */
final class Probe {

    private static final int CALLERS = 16;
    private static final double RATE = 250;

    private final HttpLoad commands;
    private final HttpLoad reads;
    private final Requests requests;

    Probe(HttpLoad commands, HttpLoad reads, Requests requests) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
    }

    /**
     * The cost of the cases, added up over rounds, each after a restart.
     *
     * @param closed messages by callers that wait for their answers
     * @param open messages at a steady rate
     * @param read reads at the same rate
     */
    record Cost(LoadTally closed, LoadTally open, LoadTally read) {

        static Cost none() {
            return new Cost(new LoadTally(), new LoadTally(), new LoadTally());
        }

        long failures() {
            return closed.others() + open.others() + read.others();
        }

        @Override
        public String toString() {
            return "in turn " + closed + "; at a steady rate " + open + "; read " + read;
        }
    }

    /** Probes a third of the cases in each way and adds to the cost. */
    void on(List<UUID> cold, Cost cost) {
        int third = cold.size() / 3;
        cost.closed().add(commands.each(CALLERS, third, requests.messagesInTurn(cold.subList(0, third))));
        cost.open().add(commands.open(RATE, time(third), requests.messagesInTurn(cold.subList(third, 2 * third))));
        cost.read().add(reads.open(RATE, time(third), Requests.reads(cold.subList(2 * third, 3 * third))));
    }

    private static Duration time(int calls) {
        return Duration.ofNanos((long) (calls / RATE * 1e9));
    }
}
