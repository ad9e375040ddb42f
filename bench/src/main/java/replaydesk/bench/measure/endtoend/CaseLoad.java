package replaydesk.bench.measure.endtoend;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.HttpTransport;
import replaydesk.bench.machine.ProcessorTime;
import replaydesk.bench.measure.LaunchedStack;
import replaydesk.bench.measure.Wait;
import replaydesk.bench.measure.load.ConstantRate;
import replaydesk.bench.measure.load.Requests;

/** Begins cases at a constant rate, whatever the state of earlier ones, and takes each through all its steps. */
final class CaseLoad implements AutoCloseable {

    private static final int CONNECTIONS = 256;
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final double HOPELESS_SECONDS = 10;
    private static final int HOPELESS_AT_LEAST = 100;

    private final LaunchedStack stack;
    private final FeedbackTokens tokens;
    private final Requests requests = new Requests(8);
    private final ExecutorService cases = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpTransport transport = new HttpTransport(CONNECTIONS);
    private final CaseWalk.People people;
    private final Milestones milestones;
    private final LagMonitor monitor;

    /** @param tokens made with the secret that the stack was started with */
    CaseLoad(LaunchedStack stack, FeedbackTokens tokens) throws SQLException {
        this.stack = stack;
        this.tokens = tokens;
        var addresses = stack.addresses();
        var edge = addresses.edge();
        people = new CaseWalk.People(
                DeskClient.of(transport, edge, "desk"), DeskClient.of(transport, edge, "anna"),
                DeskClient.stranger(transport, edge));
        milestones = new Milestones(addresses.kafka());
        monitor = new LagMonitor(stack, people.requester());
    }

    /** Begins {@code rate} cases a second for that time; returns once all hosts are settled. */
    RateTrial run(double rate, Duration duration) throws InterruptedException {
        var tally = new WalkTally();
        var open = new AtomicBoolean(true);
        long records = monitor.records();
        int number = (int) Math.max(1, Math.round(rate * duration.toNanos() / 1e9));
        var processors = ProcessorTime.of(stack.data());
        var observation = monitor.observe(tally);
        long begun = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(5);
        ConstantRate.run(begun, rate, number, due -> {
            begin(due, tally, open);
            return tally.inFlight() < HOPELESS_AT_LEAST + rate * HOPELESS_SECONDS;
        });
        double seconds = (System.nanoTime() - begun) / 1e9 + 1 / rate;
        var samples = observation.end();
        awaitOver(tally, open);
        var taken = ProcessorTime.of(stack.data()).since(processors);
        var standing = monitor.awaitSettled();
        var objections = new ArrayList<>(RateCheck.of(rate, number, samples).objections());
        also(objections, tally.begunSoFar() < number,
                "given up with %,d of %,d cases begun".formatted(tally.begunSoFar(), number));
        also(objections, tally.failures() > 0, tally.failures() + " cases failed");
        also(objections, standing.parked() > 0, standing.parked() + " obligations are parked");
        return new RateTrial(tally.begunSoFar() / seconds, tally, List.copyOf(objections),
                (monitor.records() - records) / (double) tally.begunSoFar(), taken);
    }

    private void begin(long due, WalkTally tally, AtomicBoolean open) {
        var registration = requests.registration();
        var key = requests.key();
        tally.begun();
        var walk = new CaseWalk(people, milestones, tokens, tally, () -> !open.get());
        cases.submit(() -> walk.run(due, registration, key));
    }

    /**
     * Waits until all cases are over. After a time of grace nothing is sent again, and unfinished cases count as
     * failed.
     */
    private static void awaitOver(WalkTally tally, AtomicBoolean open) {
        long until = System.nanoTime() + GRACE.toNanos();
        Wait.until("all cases to be over", TIMEOUT, () -> {
            open.compareAndSet(true, System.nanoTime() < until);
            return tally.inFlight() == 0;
        });
    }

    private static void also(List<String> objections, boolean is, String what) {
        if (is) {
            objections.add(what);
        }
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        cases.shutdownNow();
        milestones.close();
        monitor.close();
        transport.close();
    }
}
