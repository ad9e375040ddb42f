package replaydesk.kit.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.Counter;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Ids;
import replaydesk.events.log.Presumption;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Requester;
import replaydesk.kit.host.HostedStages;
import replaydesk.kit.kafka.CaseRecord;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.table.Faults;
import replaydesk.kit.table.Stages;

/**
 * Tests the events that stages get of a batch, and that a fault of one stage affects neither the others nor other
 * cases.
 */
class BatchFoldTest {

    private static final UUID CASE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final int MESSAGES = 0;
    private static final int TEXTS = 1;
    private static final Instant THEN = Instant.parse("2026-03-02T08:00:00Z");

    private final EventCodec codec = new EventCodec();
    private final Stages stages =
            new Stages(new HostedStages("t", List.of(new CountingStage.Messages(), new CountingStage.Texts("now"))));
    private final Map<UUID, CaseSnapshot> cases = new HashMap<>();
    private Instant now = THEN;
    private long offset;
    private BatchFold fold = next();

    @Test
    void eachStageGetsOnlyWhatItReads() {
        fold(CASE, registered(), message("hej"), note("to self"));
        settle();
        assertThat(seen(CASE, MESSAGES)).isEqualTo(1);
        assertThat(seen(CASE, TEXTS)).isEqualTo(2);
    }

    @Test
    void aStageThatFailsIsQuarantinedForThatCaseAloneAndTheOthersGoOn() {
        fold(CASE, registered(), message("fail now"), message("hej"));
        fold(OTHER, registered(), message("hej"));
        var result = settle();

        assertThat(cases.get(CASE).slots()[TEXTS].quarantined()).isTrue();
        assertThat(cases.get(CASE).slots()[MESSAGES].quarantined()).isFalse();
        assertThat(cases.get(OTHER).slots()[TEXTS].quarantined()).isFalse();
        assertThat(seen(CASE, TEXTS)).isZero();
        assertThat(seen(CASE, MESSAGES)).isEqualTo(2);
        assertThat(cases.get(CASE).fold().version()).isEqualTo(3);
        assertThat(result.anomalies).extracting(Faults.Anomaly::stage).containsExactly("texts");
        assertThat(result.held).extracting(Faults.Held::version).containsExactly(2, 3);
    }

    @Test
    void whatAQuarantinedStageReadsIsHeldInLaterBatchesToo() {
        fold(CASE, registered(), message("fail now"));
        settle();
        fold(CASE, message("hej"), note("to self"));
        assertThat(settle().held).extracting(Faults.Held::stage).containsExactly("texts", "texts");
        assertThat(cases.get(CASE).slots()[TEXTS].quarantined()).isTrue();
    }

    @Test
    void aStageThatFailsOnWhatItOwesIsQuarantinedWithoutHoldingWhatWentIn() {
        fold(CASE, registered(), message("owe now"));
        var result = settle();
        assertThat(cases.get(CASE).slots()[TEXTS].quarantined()).isTrue();
        assertThat(seen(CASE, TEXTS)).isEqualTo(1);
        assertThat(result.held).isEmpty();
        assertThat(result.anomalies).hasSize(1);
    }

    @Test
    void aRecordOfAnUnknownTypeBlindsEveryStageToWhatItMoved() {
        fold(CASE, registered());
        fold.fold(record(CASE, "replaydesk.intake.something-new.v7", Presumption.NOTHING, "request", "{}".getBytes()),
                THEN);
        assertThat(settle().unread).hasSize(1);
        assertThat(cases.get(CASE).slots()).allSatisfy(slot -> assertThat(slot.blind()).containsExactly("request"));
    }

    @Test
    void aPayloadThatCannotBeReadBlindsOnlyTheStagesThatReadIt() {
        fold(CASE, registered());
        fold.fold(
                record(CASE, EventCatalogue.of(NoteAdded.class).type(), Presumption.NOTHING, "request", "[".getBytes()),
                THEN);
        settle();
        assertThat(cases.get(CASE).slots()[MESSAGES].blind()).isEmpty();
        assertThat(cases.get(CASE).slots()[TEXTS].blind()).containsExactly("request");
    }

    @Test
    void aDateBeyondAllColumnsIsKeptAsTheNextOne() {
        fold(CASE, registered(), message("remind"));
        assertThat(settle().dueAtOnce).isEmpty();
        assertThat(cases.get(CASE).slots()[TEXTS].nextDue()).isAfter(Instant.parse("9999-01-01T00:00:00Z"));
    }

    @Test
    void whatIsDueAtOnceIsDueByNowThoughTheLogsTimeIsAhead() {
        now = THEN.minusSeconds(3600);
        fold(CASE, registered(), message("answer at once"));
        assertThat(settle().dueAtOnce).hasSize(1);
        assertThat(cases.get(CASE).slots()[TEXTS].nextDue()).isEqualTo(now);
    }

    @Test
    void attemptsAtWhatTheCaseHadBeforeAreForgottenHoweverItIsPolled() {
        fold(CASE, registered(), message("answer at once"));
        fold.fold(attempt(), THEN);
        settle();
        assertThat(cases.get(CASE).slots()[TEXTS].attempts().inVain()).hasSize(1);

        fold(CASE, message("hej"), message("answer at once"));
        settle();
        assertThat(cases.get(CASE).slots()[TEXTS].attempts().inVain()).isEmpty();
    }

    @Test
    void recordsOfACaseThatNobodyRegisteredMakeNoCase() {
        fold(CASE, message("hej"));
        settle();
        assertThat(cases.get(CASE).fold().known()).isFalse();
        assertThat(seen(CASE, MESSAGES)).isZero();
    }

    @Test
    void batchesOnTheSameCaseBecomeOneChangeFromWhatIsStored() {
        var work = new Uncommitted();
        fold(CASE, registered());
        work.add(settle());
        fold(CASE, message("hej"));
        fold(OTHER, registered());
        work.add(settle());

        assertThat(work.cases.keySet()).containsExactly(CASE, OTHER);
        var change = work.cases.get(CASE);
        assertThat(change.stored).isNull();
        assertThat(change.now).isSameAs(cases.get(CASE));
        assertThat(change.records).hasSize(2);
    }

    @Test
    void theCaseBeforeABatchStaysAsItWas() {
        fold(CASE, registered());
        settle();
        var before = cases.get(CASE);
        fold(CASE, message("hej"));
        settle();
        assertThat(before.fold().version()).isEqualTo(1);
        assertThat(((CountingStage.Counted) before.slots()[MESSAGES].state()).seen()).isZero();
    }

    private BatchFold next() {
        return new BatchFold(stages, codec, cases::get);
    }

    private BatchResult settle() {
        var result = fold.settle(now);
        result.cases.forEach(moved -> cases.put(moved.after().id(), moved.after()));
        fold = next();
        return result;
    }

    private int seen(UUID id, int stage) {
        return ((CountingStage.Counted) cases.get(id).slots()[stage].state()).seen();
    }

    private void fold(UUID id, CaseEvent... events) {
        for (var event : events) {
            var type = EventCatalogue.of(event);
            var presumes = Presumption.of(type.presumes().stream().collect(Collectors.toMap(Counter::key,
                    counter -> counter == Counter.LIFE && !(event instanceof CaseRegistered) ? 1 : 0)));
            var advances = type.advances().stream().map(Counter::key).sorted().collect(Collectors.joining(","));
            fold.fold(record(id, type.type(), presumes, advances.isEmpty() ? null : advances, codec.write(event)),
                    THEN);
        }
    }

    private CaseRecord record(UUID id, String type, Presumption presumes, String advances, byte[] value) {
        var headers = EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, UUID.randomUUID().toString()).header(ContractHeader.TYPE, type)
                .header(ContractHeader.SOURCE, "replaydesk/elsewhere").header(ContractHeader.SUBJECT, id.toString())
                .header(ContractHeader.TIME, THEN.toString()).header(ContractHeader.ACTOR, "rita")
                .header(ContractHeader.PRESUMES, presumes.isEmpty() ? null : presumes.toString())
                .header(ContractHeader.ADVANCES, advances).header(ContractHeader.CONTENT_TYPE, "application/json")
                .read();
        return new CaseRecord(0, offset++, THEN, headers, value);
    }

    /** An attempt of the stage texts to answer, which the log overrules. */
    private CaseRecord attempt() {
        var cause = new UUID(0, 8);
        var presumes = Presumption.of(Map.of("life", 9));
        var headers = EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, Ids.obligation(cause, "answer", presumes).toString())
                .header(ContractHeader.TYPE, EventCatalogue.of(NoteAdded.class).type())
                .header(ContractHeader.SOURCE, stages.get(TEXTS).source())
                .header(ContractHeader.SUBJECT, CASE.toString()).header(ContractHeader.TIME, THEN.toString())
                .header(ContractHeader.PRESUMES, presumes.toString())
                .header(ContractHeader.ACTOR, stages.get(TEXTS).source())
                .header(ContractHeader.CAUSATION_ID, cause.toString())
                .header(ContractHeader.CONTENT_TYPE, "application/json").read();
        return new CaseRecord(0, offset++, THEN, headers, codec.write(note("an answer")));
    }

    private static CaseRegistered registered() {
        return new CaseRegistered("1", "acme", new Requester("rita", false, null, null, null, "sv"), Channel.EMAIL,
                "Skrivaren", null,
                null, "sv", List.of(), List.of(), false);
    }

    private static MessageReceived message(String text) {
        return new MessageReceived(UUID.randomUUID(), "rita", Channel.EMAIL, text, null, null, null);
    }

    private static NoteAdded note(String text) {
        return new NoteAdded(UUID.randomUUID(), "anna", text);
    }
}
