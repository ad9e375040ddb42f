package replaydesk.kit.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import replaydesk.events.log.ContractHeader;
import replaydesk.kit.kafka.DeadLetters;
import replaydesk.kit.kafka.Partitioning;
import replaydesk.kit.partition.OwnedPartitions;
import replaydesk.kit.table.PositionTable;

/** Tests the records that a batch takes from polls: only those that come next in each owned partition. */
class BatchTest {

    private static final int PARTITIONS = 8;
    private static final int MINE = 3;
    private static final UUID CASE = caseIn(MINE);
    private static final UUID OTHER = caseIn(MINE);

    private final OwnedPartitions owned = new OwnedPartitions();
    private final SeenGaps gaps = new SeenGaps();

    BatchTest() {
        owned.assigned(List.of(MINE));
        owned.acquired(Map.of(MINE, new PositionTable.Position(7, 1, Instant.ofEpochMilli(1_000))));
    }

    @Test
    void whatComesNextMovesThePosition() {
        var batch = next(List.of(record(MINE, 7, CASE, 2_000), record(MINE, 8, CASE, 3_000)));
        assertThat(offsets(batch)).containsExactly(7L, 8L);
        assertThat(batch.moves()).containsExactly(new PositionTable.Move(MINE, 7, 9, 1, Instant.ofEpochMilli(3_000)));
        assertThat(batch.gap()).isFalse();
    }

    @Test
    void whatWasProjectedBeforeIsLeftOut() {
        var batch = next(List.of(record(MINE, 5, CASE, 0), record(MINE, 6, CASE, 0), record(MINE, 7, CASE, 0)));
        assertThat(offsets(batch)).containsExactly(7L);
        assertThat(batch.gap()).isFalse();
    }

    @Test
    void ofRecordsBeyondTheNextOneNothingIsTaken() {
        var batch = next(List.of(record(MINE, 9, CASE, 0), record(MINE, 10, CASE, 0)));
        assertThat(batch.records()).isEmpty();
        assertThat(batch.moves()).isEmpty();
        assertThat(batch.gap()).isTrue();
    }

    @Test
    void afterASeekBackTheMissingRecordsCloseTheGap() {
        var batch = next(List.of(record(MINE, 9, CASE, 0), record(MINE, 7, CASE, 0), record(MINE, 8, CASE, 0),
                record(MINE, 9, CASE, 0)));
        assertThat(offsets(batch)).containsExactly(7L, 8L, 9L);
    }

    @Test
    void whatIsAnothersIsLeftOut() {
        var batch = next(List.of(record(4, 7, CASE, 0), record(MINE, 7, OTHER, 0)));
        assertThat(batch.records()).extracting(timed -> timed.record().headers().subject()).containsExactly(OTHER);
        assertThat(batch.moves()).extracting(PositionTable.Move::partition).containsExactly(MINE);
    }

    @Test
    void theTimeOfTheLogNeverGoesBack() {
        var batch = next(
                List.of(record(MINE, 7, CASE, 500), record(MINE, 8, CASE, 4_000), record(MINE, 9, CASE, 3_000)));
        assertThat(batch.records()).extracting(timed -> timed.time().toEpochMilli()).containsExactly(1_000L, 4_000L,
                4_000L);
        assertThat(batch.moves().getFirst().logTime()).isEqualTo(Instant.ofEpochMilli(4_000));
    }

    @Test
    void whatCannotBeJudgedBecomesALetterAndThePositionPassesIt() {
        var strange = new ConsumerRecord<>("t", MINE, 7L, CASE.toString(), new byte[0]);
        var batch = next(List.of(strange, record(MINE, 8, CASE, 0)));
        assertThat(batch.unusable()).extracting(DeadLetters.Letter::record).containsExactly(strange);
        assertThat(offsets(batch)).containsExactly(8L);
        assertThat(batch.moves().getFirst().to()).isEqualTo(9);
    }

    @Test
    void aGapThatIsPolledAgainIsOneOfTheLog() {
        assertThat(next(List.of(record(MINE, 9, CASE, 0), record(MINE, 10, CASE, 0))).records()).isEmpty();
        var again = next(List.of(record(MINE, 9, CASE, 0), record(MINE, 10, CASE, 0)));
        assertThat(offsets(again)).containsExactly(9L, 10L);
        assertThat(again.moves().getFirst().to()).isEqualTo(11);
        assertThat(again.gap()).isFalse();
    }

    @Test
    void theSameRecordsTriedAgainAreNoSecondPoll() {
        var stale = List.of(record(MINE, 9, CASE, 0));
        assertThat(next(stale).gap()).isTrue();
        assertThat(next(stale).gap()).isTrue();
    }

    @Test
    void aPollFromBeforeASeekSkipsNothing() {
        assertThat(next(List.of(record(MINE, 12, CASE, 0))).gap()).isTrue();
        assertThat(next(List.of(record(MINE, 15, CASE, 0))).gap()).isTrue();
        assertThat(offsets(next(List.of(record(MINE, 7, CASE, 0))))).containsExactly(7L);
    }

    @Test
    void aBatchStandsWhileItsPartitionsAreOwnedUnderTheSameToken() {
        var batch = next(List.of(record(MINE, 7, CASE, 0)));
        assertThat(batch.stands(owned)).isTrue();
        owned.acquired(Map.of(MINE, new PositionTable.Position(7, 2, Instant.EPOCH)));
        assertThat(batch.stands(owned)).isFalse();
    }

    @Test
    void aTimeThatNoColumnTakesIsBounded() {
        var batch = next(List.of(record(MINE, 7, CASE, Long.MAX_VALUE / 2)));
        assertThat(batch.moves().getFirst().logTime()).isEqualTo(Instant.parse("9999-12-31T23:59:59Z"));
    }

    @Test
    void whatLiesWhereItsKeyDoesNotBelongBecomesALetter() {
        var misplaced = record(MINE, 7, caseIn(MINE + 1), 0);
        var batch = next(List.of(misplaced, record(MINE, 8, CASE, 0)));
        assertThat(batch.unusable()).extracting(DeadLetters.Letter::record).containsExactly(misplaced);
        assertThat(batch.unusable().getFirst().reason()).isEqualTo("it is in partition 3, but its key belongs to 4");
        assertThat(offsets(batch)).containsExactly(8L);
        assertThat(batch.moves().getFirst().to()).isEqualTo(9);
    }

    private Batch next(List<ConsumerRecord<String, byte[]>> polled) {
        return Batch.next(owned, polled, gaps, PARTITIONS);
    }

    private static UUID caseIn(int partition) {
        return Stream.generate(UUID::randomUUID).filter(id -> Partitioning.of(id.toString(), PARTITIONS) == partition)
                .findFirst().orElseThrow();
    }

    private static List<Long> offsets(Batch batch) {
        var offsets = new ArrayList<Long>();
        batch.records().forEach(timed -> offsets.add(timed.record().offset()));
        return offsets;
    }

    private static ConsumerRecord<String, byte[]> record(int partition, long offset, UUID id, long millis) {
        var headers = new RecordHeaders();
        Map.of(ContractHeader.SPEC_VERSION, "1.0", ContractHeader.ID, UUID.randomUUID().toString(), ContractHeader.TYPE,
                "note-added.v1",
                ContractHeader.SOURCE, "replaydesk/intake-service", ContractHeader.SUBJECT, id.toString(),
                ContractHeader.TIME,
                "2026-01-01T00:00:00Z", ContractHeader.ACTOR, "olga", ContractHeader.CONTENT_TYPE, "application/json")
                .forEach((header, text) -> headers.add(header.wireName(), text.getBytes()));
        return new ConsumerRecord<>("t", partition, offset, millis, TimestampType.LOG_APPEND_TIME, 0, 0, id.toString(),
                new byte[0],
                headers, Optional.empty());
    }
}
