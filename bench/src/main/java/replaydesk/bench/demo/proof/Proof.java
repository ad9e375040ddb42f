package replaydesk.bench.demo.proof;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import replaydesk.bench.demo.run.Expectation;
import replaydesk.bench.desk.Desk;
import replaydesk.bench.desk.Health;
import replaydesk.bench.desk.Place;
import replaydesk.bench.desk.Wire;

/**
 * Waits until the hosts and the log stand still, replays the log from its first record, asks every host and the API,
 * and compares. Does it again, at most five times in all, when the log grew meanwhile: the accounts were then of
 * different states of the log.
 */
public final class Proof {

    private static final int MOST_ROUNDS = 5;
    private static final int STILL_FOR = 4;
    private static final Duration LOOK_EVERY = Duration.ofMillis(700);
    private static final Duration MOST_WAITING = Duration.ofMinutes(10);

    private final Map<String, Desk> hosts = new LinkedHashMap<>();
    private final Desk edge;
    private final Health health;
    private final TopicReplay replay;
    private final Consumer<String> say;
    private final BooleanSupplier stopped;

    /**
     * The findings of the proof.
     *
     * @param cases the number of compared cases
     * @param heads the number of compared heads of hosts, equal or not
     * @param expected the sums of the incident log
     * @param replayed the sums of the replayed events
     * @param records the number of records read from the log, including those of other cases
     * @param caughtUpAfter the time that the hosts worked on after the last command
     * @param differences the differences; none when all is right
     */
    public record Findings(int cases, long heads, Sums expected, Sums replayed, long records, Duration replayTook,
            Duration caughtUpAfter, StageFigures figures, Differences differences) {
    }

    /** Sums over all cases. */
    public record Sums(long reassignments, long reopenings) {
    }

    /** Asks with the token of {@code alex}, an analyst, who may read every host's heads. */
    public Proof(Place place, Wire wire, Consumer<String> say, BooleanSupplier stopped) {
        this.edge = Desk.of(wire, place.edge(), "alex");
        place.hosts().forEach((host, address) -> hosts.put(host, edge.at(address)));
        this.health = new Health(hosts);
        this.replay = new TopicReplay(place.kafka());
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
        var known = cases.stream().filter(expected -> comparison.incident(expected, found.cases().get(expected.caseId())))
                .map(Expectation::caseId).toList();
        say.accept("Asking %s for the heads of %d cases, and the API for the cases …"
                .formatted(String.join(", ", hosts.keySet()), known.size()));
        long heads = heads(known, byId, found, comparison);
        if (standing.parked() > 0) {
            comparison.differences().add(standing.parked() + " obligations are parked: nobody pays them");
        }
        return new Findings(cases.size(), heads, expected(cases), replayed(cases, found.cases()), found.records(),
                found.took(), caughtUpAfter, found.figures(), comparison.differences());
    }

    private long heads(List<UUID> known, Map<UUID, Expectation> byId, TopicReplay.Result found, Comparison comparison) {
        var heads = new LongAdder();
        new Heads(hosts, edge).of(known, (caseId, answers, shown) -> {
            heads.add(answers.size());
            comparison.heads(byId.get(caseId), found.cases().get(caseId), answers);
            comparison.shown(byId.get(caseId), found.cases().get(caseId), shown);
        });
        return heads.sum();
    }

    private static Sums expected(List<Expectation> cases) {
        return new Sums(cases.stream().mapToLong(Expectation::reassignments).sum(),
                cases.stream().mapToLong(Expectation::reopenings).sum());
    }

    private static Sums replayed(List<Expectation> cases, Map<UUID, Replayed> found) {
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
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
