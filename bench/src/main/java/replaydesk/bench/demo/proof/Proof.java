package replaydesk.bench.demo.proof;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.Health;
import replaydesk.bench.client.HttpTransport;
import replaydesk.bench.client.StackAddresses;
import replaydesk.bench.demo.run.Expectation;

/**
 * Proves that all hosts agree with the log. Waits until the log and the hosts stand still, replays the log from its
 * first record, queries every host and the API, and compares. Starts again if the log grew meanwhile.
 */
public final class Proof {

    private static final int MOST_ROUNDS = 5;
    private static final int STILL_FOR = 4;
    private static final Duration CHECK_INTERVAL = Duration.ofMillis(700);
    private static final Duration MOST_WAITING = Duration.ofMinutes(10);

    private final Map<String, DeskClient> hosts = new LinkedHashMap<>();
    private final DeskClient edge;
    private final Health health;
    private final TopicReplay replay;
    private final Consumer<String> say;
    private final BooleanSupplier stopped;

    /**
     * The findings of the proof.
     *
     * @param cases         compared
     * @param expected      sums of the incident log
     * @param replayed      sums of the replayed events
     * @param records       read from the log, other cases' included
     * @param askedFor      how long hosts and stages were asked and their answers compared
     * @param caughtUpAfter how long the hosts worked on after the last command
     * @param matches       which source reports which fact as the replay and the incident log do
     * @param differences   none when all is right
     */
    public record Findings(int cases, Sums expected, Sums replayed, long records, Duration replayTook,
            Duration askedFor, Duration caughtUpAfter, StageFigures figures, MatchCounts matches,
            Differences differences) {
    }

    /** Sums over all cases. */
    public record Sums(long reassignments, long reopenings) {
    }

    /** Creates a proof that reads everything with the token of one analyst. */
    public Proof(StackAddresses addresses, HttpTransport transport, Consumer<String> say, BooleanSupplier stopped) {
        this.edge = DeskClient.of(transport, addresses.edge(), "alex");
        addresses.hosts().forEach((host, address) -> hosts.put(host, edge.at(address)));
        this.health = new Health(hosts);
        this.replay = new TopicReplay(addresses.kafka());
        this.say = say;
        this.stopped = stopped;
    }

    /** @throws IllegalStateException when the hosts do not settle in time, or the demonstration is stopped */
    public Findings of(List<Expectation> cases) {
        long began = System.nanoTime();
        try (replay) {
            for (int round = 1;; round++) {
                var standing = settle();
                var caughtUpAfter = Duration.ofNanos(System.nanoTime() - began);
                var ends = replay.ends();
                var findings = compare(cases, ends, standing, caughtUpAfter);
                if (round == MOST_ROUNDS || replay.ends().equals(ends)) {
                    return findings;
                }
                say.accept("The log grew while it was compared: once more.");
            }
        }
    }

    private Findings compare(List<Expectation> cases, Map<TopicPartition, Long> ends, Health.Standing standing,
            Duration caughtUpAfter) {
        say.accept("Replaying the log from its first record …");
        var byId = cases.stream().collect(Collectors.toMap(Expectation::caseId, Function.identity()));
        var found = replay.upTo(ends, byId.keySet());
        var comparison = new Comparison();
        var known = cases.stream()
                .filter(expected -> comparison.incident(expected, found.cases().get(expected.caseId())))
                .map(Expectation::caseId).toList();
        say.accept("Asking %s for the heads of %d cases, and the API for what each stage tells of them …"
                .formatted(String.join(", ", hosts.keySet()), known.size()));
        long began = System.nanoTime();
        ask(known, byId, found.cases(), comparison);
        var askedFor = Duration.ofNanos(System.nanoTime() - began);
        if (standing.parked() > 0) {
            comparison.differences().add(standing.parked() + " obligations are parked: nobody pays them");
        }
        return new Findings(cases.size(), expected(cases), replayed(cases, found.cases()), found.records(),
                found.took(), askedFor, caughtUpAfter, found.figures(), comparison.matches(),
                comparison.differences());
    }

    private void ask(List<UUID> known, Map<UUID, Expectation> byId, Map<UUID, ReplayedCase> found,
            Comparison comparison) {
        var listed = new CaseList(edge).of(found);
        new StateQuery(hosts, edge).of(known, new StateQuery.Listener() {
            @Override
            public void answered(UUID caseId, Map<String, Comparison.Head> heads, List<ReportedFacts> told) {
                comparison.heads(byId.get(caseId), found.get(caseId), heads);
                comparison.facts(byId.get(caseId), found.get(caseId), told);
                comparison.facts(byId.get(caseId), found.get(caseId), List.of(listed.get(caseId)));
            }

            @Override
            public void failed(UUID caseId, RuntimeException why) {
                comparison.failed(byId.get(caseId), why);
            }
        });
    }

    private static Sums expected(List<Expectation> cases) {
        return new Sums(cases.stream().mapToLong(Expectation::reassignments).sum(),
                cases.stream().mapToLong(Expectation::reopenings).sum());
    }

    private static Sums replayed(List<Expectation> cases, Map<UUID, ReplayedCase> found) {
        long reassignments = 0;
        long reopenings = 0;
        for (var expected : cases) {
            var replayed = found.get(expected.caseId());
            if (replayed != null) {
                reassignments += expected.reassignments(replayed.groups());
                reopenings += replayed.reopenings();
            }
        }
        return new Sums(reassignments, reopenings);
    }

    /** Waits until every host is settled and the log has stood still for a while. */
    private Health.Standing settle() {
        long deadline = System.nanoTime() + MOST_WAITING.toNanos();
        Map<TopicPartition, Long> before = Map.of();
        int still = 0;
        for (int look = 0;; look++) {
            var standing = health.now();
            var ends = replay.ends();
            still = standing.settled() && ends.equals(before) ? still + 1 : 0;
            if (still == STILL_FOR) {
                return standing;
            }
            if (stopped.getAsBoolean() || System.nanoTime() > deadline) {
                throw new IllegalStateException("The hosts did not come to rest: " + standing);
            }
            if (look % 10 == 0) {
                say.accept("Waiting until every host has caught up and nothing is owed (" + standing + ") …");
            }
            before = ends;
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(CHECK_INTERVAL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
