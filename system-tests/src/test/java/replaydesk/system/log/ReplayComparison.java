package replaydesk.system.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import replaydesk.events.log.CaseFold;
import replaydesk.stack.service.StackService;
import replaydesk.system.stack.Stack;

/** Compares the state of all hosts with a fresh replay of the topic. */
public final class ReplayComparison {

    /** The type of an event that no version knows yet. */
    public static final String FROM_THE_FUTURE = "replaydesk.escalation.vendor-bankrupt.v1";

    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    private ReplayComparison() {
    }

    /**
     * Waits until the log rests: every host has read all of it, no obligation is due or parked, and no mail waits to be
     * sent. Then compares every case in every host with a fresh replay, which it returns.
     */
    public static Replay settled() {
        await("the log to rest").atMost(TIMEOUT).pollInterval(Duration.ofMillis(500)).ignoreExceptions()
                .untilAsserted(ReplayComparison::rests);
        var replay = Replay.ofAll();
        for (var host : Stack.hosts()) {
            var folds = Projection.ofHost(host).folds();
            assertThat(folds.keySet()).as("cases in %s", host.word()).isEqualTo(replay.cases());
            folds.forEach((id, fold) -> assertThat(hex(fold.head())).as("head of %s in %s", id, host.word())
                    .isEqualTo(hex(replay.fold(id).head())));
        }
        return replay;
    }

    private static void rests() {
        var ends = Topic.ends();
        for (var host : Stack.hosts()) {
            var projection = Projection.ofHost(host);
            assertThat(projection.positions()).as("what %s has read", host.word()).isEqualTo(ends);
            assertThat(projection.due()).as("what %s owes", host.word()).isZero();
            assertThat(projection.parked()).as("what %s has parked", host.word()).isZero();
        }
        var mails = Projection.of(StackService.NOTIFICATION);
        assertThat(mails.count("delivery where outcome is null")).as(() -> "mails to send: " + mails.unsent()).isZero();
        assertThat(Topic.ends()).isEqualTo(ends);
    }

    /**
     * Waits until every host has read all of the log at a moment, and compares every case in every host with a fresh
     * replay; whatever the stages still owe, have parked, or cannot make sense of.
     */
    public static void headsAgree() {
        await("all to have read the log").atMost(TIMEOUT).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            var ends = Topic.ends();
            var replayed = heads(Replay.folds());
            for (var host : Stack.hosts()) {
                var projection = Projection.ofHost(host);
                assertThat(projection.positions()).as("what %s has read", host.word()).isEqualTo(ends);
                assertThat(differences(heads(projection.folds()), replayed)).as("cases in %s", host.word()).isEmpty();
            }
            assertThat(Topic.ends()).isEqualTo(ends);
        });
    }

    private static Map<UUID, String> heads(Map<UUID, CaseFold> folds) {
        var heads = new HashMap<UUID, String>();
        folds.forEach((id, fold) -> heads.put(id, hex(fold.head())));
        return heads;
    }

    /** The cases that are not the same in both, or only in one; no more than one can read. */
    private static List<UUID> differences(Map<UUID, String> one, Map<UUID, String> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct()
                .filter(id -> !Objects.equals(one.get(id), other.get(id))).limit(20).toList();
    }

    /**
     * Like {@link #settled()}; and no host has met what it could not evolve or store, or not read though it is of
     * today.
     */
    public static Replay withoutFaults() {
        var replay = settled();
        for (var host : Stack.hosts()) {
            var projection = Projection.ofHost(host);
            assertThat(projection.faults()).as("faults in %s", host.word()).isZero();
            assertThat(projection.count("unread where type <> '" + FROM_THE_FUTURE + "'"))
                    .as("unread in %s", host.word()).isZero();
        }
        return replay;
    }

    /** Returns the chain head that a service serves on its own port. */
    public static String served(StackService service, UUID caseId) {
        try {
            return Stack.at(service).as("root").get("/log/cases/" + caseId).expect(200).json().path("head").textValue();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static String hex(byte[] head) {
        return HexFormat.of().formatHex(head);
    }
}
