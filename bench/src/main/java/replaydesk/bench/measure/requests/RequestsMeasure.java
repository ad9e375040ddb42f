package replaydesk.bench.measure.requests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import replaydesk.bench.client.Answer;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.HttpTransport;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.LaunchedStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Target;
import replaydesk.bench.measure.load.Requests;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.service.StackService;

/** Sends a million small requests through the edge, none of which may stay without an answer. */
public final class RequestsMeasure implements Measure {

    /** Environment that makes the edge log every request, so that a lost one can be found. */
    private static final Map<String, String> LOGGING = Map.of("REPLAYDESK_REQUEST_LOG", "true");
    private static final int CONNECTIONS = 48;
    private static final int CASES = 2_000;
    private static final int MOST_TOLD = 20;

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public String description() {
        return "A million small requests through the edge, by " + CONNECTIONS + " callers that wait for each answer:"
                + " one message on a case for every three reads; how many have no answer within "
                + HttpTransport.TIMEOUT.toSeconds() + " s. The edge logs every request meanwhile";
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public boolean perLayout() {
        return false;
    }

    @Override
    public void run(BenchRun run) throws Exception {
        try (var stack = LaunchedStack.on(run, LOGGING, "--compiler", "full");
                var transport = new HttpTransport(CONNECTIONS)) {
            stack.up();
            var edge = stack.addresses().edge();
            var system = DeskClient.of(transport, edge, "desk");
            var mix = new RequestMix(system, DeskClient.of(transport, edge, "anna"), cases(system));
            int number = run.number(100_000, 1_000_000);
            var tally = mix.send(number, CONNECTIONS, line -> run.say(line));
            run.report("requests", number, "");
            run.report("requests answered a second", tally.perSecond(), "");
            run.report("longest wait for an answer", tally.longestSeconds(), "s");
            run.judge("without an answer", tally.lost().size(), "", Target.atMost(0));
            tally.statuses().forEach((status, times) -> run.report("answered " + status, times, ""));
            if (!tally.lost().isEmpty()) {
                reportLost(run, stack, tally.lost());
            }
        }
    }

    /** Registers the cases for the requests, as many at once as there are connections. */
    private static List<String> cases(DeskClient system) throws InterruptedException, ExecutionException {
        var requests = new Requests(21);
        var cases = new ArrayList<String>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var registering = new ArrayList<Future<String>>();
            for (int i = 0; i < CASES; i++) {
                var registration = requests.registration();
                var key = requests.key();
                registering.add(callers.submit(() -> registered(system.register(registration, key))));
            }
            for (var one : registering) {
                cases.add(one.get());
            }
        }
        return cases;
    }

    private static String registered(Answer answer) {
        if (!answer.accepted()) {
            throw new IllegalStateException("Expected to register a case, but the desk answered " + answer);
        }
        return answer.caseId().toString();
    }

    /** Prints the lost requests and keeps the edge's log, which shows how far each came. */
    private static void reportLost(BenchRun run, LaunchedStack stack, List<RequestTally.Lost> lost) throws IOException {
        lost.stream().limit(MOST_TOLD).forEach(one -> run.say("lost: " + one));
        var edge = run.layout() == Layout.DESK ? StackService.DESK : StackService.GATEWAY;
        var kept = run.root().resolve("target/bench-requests-" + edge.word() + ".log");
        Files.createDirectories(kept.getParent());
        Files.copy(stack.data().resolve("logs/" + edge.word() + ".log"), kept, StandardCopyOption.REPLACE_EXISTING);
        run.say("The edge's log is kept as " + kept.toAbsolutePath().normalize());
    }
}
