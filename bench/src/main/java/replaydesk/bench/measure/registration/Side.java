package replaydesk.bench.measure.registration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Positions;
import replaydesk.bench.measure.load.HttpLoad;
import replaydesk.bench.measure.load.LoadTally;
import replaydesk.bench.measure.load.Requests;
import replaydesk.bench.measure.log.IdleLog;
import replaydesk.stack.port.Ports;
import replaydesk.stack.service.ServiceProcess;
import replaydesk.stack.service.StackService;

/**
 * One side of the comparison: hosts on a stack. They run only while they are measured, so that the sides take turns on
 * the machine and never share it.
 */
final class Side {

    private static final double RATE = 20;
    private static final int WARM_UP_SECONDS = 45;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final BenchRun run;
    private final BenchStack bench;
    private final List<StackService> hosts;
    private final LoadTally tally = new LoadTally();
    private final Requests requests;

    /** @param hosts of which the first one takes the registrations */
    Side(BenchRun run, BenchStack bench, long seed, StackService... hosts) {
        this.run = run;
        this.bench = bench;
        this.hosts = List.of(hosts);
        this.requests = new Requests(seed);
    }

    /** Starts the hosts anew, warms them up, registers at a steady rate, and stops them once nothing is left to do. */
    void round() {
        var started = new ArrayList<ServiceProcess>();
        try {
            for (var host : hosts) {
                started.add(bench.stack().another(host, Ports.free()).start());
            }
            for (int i = 0; i < hosts.size(); i++) {
                started.get(i).awaitReady(PATIENCE);
                Positions.awaitCaughtUp(bench, hosts.get(i));
            }
            IdleLog.await(bench.bootstrapServers());
            try (var load = new HttpLoad(started.getFirst().uri(), bench.tokens().integrator("acme"), 64)) {
                load.open(RATE, run.seconds(WARM_UP_SECONDS, WARM_UP_SECONDS), requests.registrations(true));
                tally.add(load.open(RATE, run.seconds(10, 40), requests.registrations(true)));
            }
            IdleLog.await(bench.bootstrapServers());
        } finally {
            started.forEach(ServiceProcess::close);
        }
    }

    /** The registrations of all rounds. */
    LoadTally tally() {
        return tally;
    }
}
