package replaydesk.bench.measure.history;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Positions;
import replaydesk.bench.measure.load.HttpLoad;
import replaydesk.bench.measure.load.Requests;
import replaydesk.bench.measure.load.WarmUp;
import replaydesk.stack.port.Ports;
import replaydesk.stack.service.StackService;

/**
 * The host of intake, started anew for every round. Its code is warm from cases of its own; all other cases are cold.
 */
final class ColdHost {

    private static final int CALLERS = 32;
    private static final int WARM_UP_SECONDS = 20;
    /** The host first reads what was written while it was away: up to a million new cases. */
    private static final Duration LONGEST_READING = Duration.ofMinutes(15);

    private final BenchRun run;
    private final BenchStack bench;
    private final StackService host;
    private final List<UUID> warm;
    private final Requests requests = new Requests(6);

    /** @param warm the cases that the warm-up may touch */
    ColdHost(BenchRun run, BenchStack bench, List<UUID> warm) {
        this.run = run;
        this.bench = bench;
        this.host = run.host(StackService.INTAKE);
        this.warm = warm;
    }

    /** Starts the host, warms it up, runs the probes and stops it. */
    void round(Consumer<Probe> probes) {
        try (var process = bench.stack().another(host, Ports.free()).start()) {
            process.awaitReady(LONGEST_READING);
            Positions.awaitCaughtUp(bench, host);
            try (var commands = new HttpLoad(process.uri(), bench.tokens().integrator("acme"), 64);
                    var reads = new HttpLoad(process.uri(), bench.tokens().root(), 64)) {
                WarmUp.closed(run, commands, CALLERS, WARM_UP_SECONDS, requests.messages(warm));
                WarmUp.closed(run, reads, CALLERS, WARM_UP_SECONDS / 4, requests.anyReads(warm));
                Positions.awaitCaughtUp(bench, host);
                probes.accept(new Probe(commands, reads, requests));
            }
        }
    }
}
