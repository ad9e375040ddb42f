package replaydesk.kit.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.log.CaseFold;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.stage.JudgedRecord;
import replaydesk.kit.table.PositionTable.Move;
import replaydesk.kit.table.StageSlot;

/** Tests commits behind the fold: gathered, one transaction at a time, and hurried by readers. */
class CommitterTest {

    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final long PLENTY = 1L << 30;

    private final Vertx vertx = Vertx.vertx();
    private final List<Uncommitted> prepared = new CopyOnWriteArrayList<>();
    private final List<UniEmitter<? super Void>> sent = new CopyOnWriteArrayList<>();
    private final List<Uncommitted> committed = new CopyOnWriteArrayList<>();
    private final List<Committer.Failure> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger told = new AtomicInteger();
    private long next;

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void whatIsFoldedDuringATransactionGoesIntoTheNextOneTogether() {
        var committer = committer(AT_ONCE, PLENTY);
        committer.add(batch());
        committer.add(batch());
        committer.add(batch());
        assertThat(sent).hasSize(1);
        sent.getFirst().complete(null);
        await().until(() -> sent.size() == 2);
        assertThat(prepared.getLast().moves.values()).containsExactly(new Move(0, 1, 3, 1, Instant.EPOCH));
        assertThat(committed).containsExactly(prepared.getFirst());
    }

    @Test
    void withinTheIntervalOnlyAReaderHurriesATransaction() {
        var committer = committer(NEVER, PLENTY);
        committer.add(batch());
        sent.getFirst().complete(null);
        committer.add(batch());
        assertThat(sent).hasSize(1);

        wait(committer);
        assertThat(sent).hasSize(2);
        assertThat(told).hasValue(0);
        sent.getLast().complete(null);
        assertThat(told).hasValue(1);
    }

    @Test
    void theIntervalEndsByItself() {
        var committer = committer(Duration.ofMillis(5), PLENTY);
        committer.add(batch());
        sent.getFirst().complete(null);
        committer.add(batch());
        await().until(() -> sent.size() == 2);
    }

    @Test
    void whoReadsWhatIsCommittedDoesNotWait() {
        var committer = committer(AT_ONCE, PLENTY);
        wait(committer);
        assertThat(told).hasValue(1);
        committer.add(batch());
        sent.getFirst().complete(null);
        wait(committer);
        assertThat(told).hasValue(2);
    }

    @Test
    void aReaderIsToldOnlyOfWhatWasFoldedBeforeItAsked() {
        var committer = committer(AT_ONCE, PLENTY);
        committer.add(batch());
        wait(committer);
        committer.add(batch());
        sent.getFirst().complete(null);
        assertThat(told).hasValue(1);
    }

    @Test
    void aPassingFailureIsTriedAgainWithTheSameTransaction() {
        var committer = committer(AT_ONCE, PLENTY);
        committer.add(batch());
        sent.getFirst().fail(new IOException("connection reset"));
        await().until(() -> sent.size() == 2);
        sent.getLast().complete(null);
        assertThat(prepared).hasSize(1);
        assertThat(committed).hasSize(1);
        assertThat(failures).isEmpty();
    }

    @Test
    void whatCanNeverSucceedIsReportedAndNotTriedAgain() {
        var committer = committer(AT_ONCE, PLENTY);
        committer.add(batch());
        sent.getFirst().fail(new IllegalArgumentException("a value that no column takes"));
        assertThat(failures).extracting(Committer.Failure::work).containsExactly(prepared.getFirst());
        committer.add(batch());
        assertThat(sent).hasSize(1);
    }

    @Test
    void whatCannotBeEncodedIsReportedToo() {
        var committer = new Committer(work -> {
            throw new IllegalStateException("no JSON");
        }, committed::add, failures::add, vertx, AT_ONCE, PLENTY);
        committer.add(batch());
        assertThat(failures).hasSize(1);
    }

    @Test
    void whatWasDroppedIsNeitherNotedNorTriedAgainAndItsReadersAreToldToAskAgain() {
        var committer = committer(AT_ONCE, PLENTY);
        committer.add(batch());
        var refusals = new ArrayList<Throwable>();
        committer.committed().subscribe().with(nothing -> told.incrementAndGet(), refusals::add);
        committer.drop();
        assertThat(told).hasValue(0);
        assertThat(refusals).singleElement().isInstanceOf(NotReady.class);
        sent.getFirst().complete(null);
        assertThat(committed).isEmpty();

        committer.add(batch());
        assertThat(sent).hasSize(2);
        sent.getLast().complete(null);
        assertThat(committed).hasSize(1);
    }

    @Test
    void aFailureOfWhatWasDroppedIsNobodysConcern() {
        var committer = committer(AT_ONCE, PLENTY);
        committer.add(batch());
        committer.drop();
        sent.getFirst().fail(new IllegalArgumentException("too late"));
        assertThat(failures).isEmpty();
    }

    @Test
    void whenTooMuchIsUncommittedThereIsNoRoomUntilItIs() {
        var committer = committer(NEVER, 1);
        var rooms = new AtomicInteger();
        committer.room().subscribe().with(nothing -> rooms.incrementAndGet());
        assertThat(rooms).hasValue(1);
        var large = batch();
        var id = UUID.randomUUID();
        var snapshot = new CaseSnapshot(id, null, CaseFold.unknown(),
                new StageSlot[0], 0, 0);
        large.cases.add(new BatchResult.Moved(null, snapshot, List.of(new JudgedRecord(0, 0, null, new byte[10],
                null, null, Instant.EPOCH, 1, 1, null)), Map.of()));
        committer.add(large);
        committer.room().subscribe().with(nothing -> rooms.incrementAndGet());
        assertThat(rooms).hasValue(1);
        sent.getFirst().complete(null);
        assertThat(rooms).hasValue(2);
    }

    private Committer committer(Duration interval, long mostBytes) {
        return new Committer(this::transaction, committed::add, failures::add, vertx, interval, mostBytes);
    }

    private Supplier<Uni<Void>> transaction(Uncommitted work) {
        prepared.add(work);
        return () -> Uni.createFrom().emitter(sent::add);
    }

    private void wait(Committer committer) {
        committer.committed().subscribe().with(nothing -> told.incrementAndGet());
    }

    private BatchResult batch() {
        var result = new BatchResult();
        result.moves = List.of(new Move(0, next, ++next, 1, Instant.EPOCH));
        return result;
    }
}
