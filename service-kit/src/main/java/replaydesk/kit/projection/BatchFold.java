package replaydesk.kit.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.codec.UnreadablePayload;
import replaydesk.events.log.Judgement;
import replaydesk.events.log.Verdict;
import replaydesk.kit.host.HostedStages;
import replaydesk.kit.host.ReadPlans.ReadPlan;
import replaydesk.kit.kafka.CaseRecord;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseIdentity;
import replaydesk.kit.stage.CaseVersion;
import replaydesk.kit.stage.JudgedRecord;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.table.Faults;
import replaydesk.kit.table.Outcome;
import replaydesk.kit.table.Stages;

/**
 * Folds a batch of records into its cases. Judges each record by its headers, reads its payload once for all stages
 * that need it, and collects the outcomes of this host's commands. The result depends only on the cases before and the
 * records.
 */
final class BatchFold {

    private final Stages stages;
    private final HostedStages hosted;
    private final EventCodec codec;
    private final Function<UUID, CaseSnapshot> before;
    final Map<UUID, CaseInBatch> cases = new LinkedHashMap<>();
    final BatchResult result = new BatchResult();

    /** @param before returns each case as it was before the batch; null for an unknown one */
    BatchFold(Stages stages, EventCodec codec, Function<UUID, CaseSnapshot> before) {
        this.stages = stages;
        this.hosted = stages.hosted();
        this.codec = codec;
        this.before = before;
    }

    /** Folds the next record; {@code recordedAt} is its log time as the partition's running maximum. */
    void fold(CaseRecord record, Instant recordedAt) {
        var headers = record.headers();
        var inBatch = cases.computeIfAbsent(headers.subject(), id -> new CaseInBatch(stages, id, before.apply(id)));
        int own = hosted.ofSource(headers.source());
        var judgement = inBatch.fold(record);
        CaseEvent event = null;
        if (judgement.accepted()) {
            event = accept(record, inBatch, recordedAt);
        } else if (judgement.verdict() == Verdict.STALE && own >= 0) {
            result.overruled.merge(judgement.overruling().counter(), 1, Integer::sum);
        }
        inBatch.records
                .add(new JudgedRecord(record.partition(), record.offset(), headers, record.value(), judgement, event,
                        recordedAt, inBatch.fold.version(), inBatch.fold.judged(), inBatch.fold.head()));
        forgetAttempts(record, inBatch);
        if (own >= 0 && judgement.verdict() != Verdict.DUPLICATE) {
            countAttempt(record, inBatch, own, recordedAt);
        }
        if (own >= 0 && headers.commandId() != null) {
            result.outcome(outcome(record, inBatch, judgement), recordedAt);
        }
    }

    /**
     * Counts an attempt at an obligation that the case still has: the event was overruled, or accepted without effect.
     */
    private void countAttempt(CaseRecord record, CaseInBatch inBatch, int stage, Instant recordedAt) {
        boolean obligation = record.headers().commandId() == null && record.headers().causationId() != null;
        if (obligation && !inBatch.quarantined(stage)) {
            guarded(record, inBatch, stage, () -> inBatch.countAttempt(stage, record.headers(), recordedAt));
        }
    }

    /** Forgets attempts with each record, so that the count does not depend on how records are polled. */
    private void forgetAttempts(CaseRecord record, CaseInBatch inBatch) {
        for (int stage = 0; stage < hosted.size(); stage++) {
            int tried = stage;
            if (inBatch.hasAttempts(tried)) {
                guarded(record, inBatch, tried, () -> inBatch.forgetAttempts(tried));
            }
        }
    }

    private CaseEvent accept(CaseRecord record, CaseInBatch inBatch, Instant recordedAt) {
        var type = codec.target(record.headers().type());
        if (type.isEmpty()) {
            return unread(record, inBatch, null);
        }
        var plan = hosted.plans().of(type.get());
        if (!plan.any()) {
            return null;
        }
        CaseEvent event;
        try {
            event = codec.read(record.headers().type(), record.value());
        } catch (UnreadablePayload e) {
            return unread(record, inBatch, plan);
        }
        inBatch.identify(CaseIdentity.after(inBatch.identity, event));
        evolve(record, inBatch, plan, event, recordedAt);
        return event;
    }

    private void evolve(CaseRecord record, CaseInBatch inBatch, ReadPlan plan, CaseEvent event, Instant recordedAt) {
        var headers = record.headers();
        var fact = new CaseFact(event, headers.id(), headers.actor(), headers.occurredAt(), recordedAt,
                inBatch.fold.version(), record.partition(), record.offset());
        for (int stage = 0; stage < plan.readers().length; stage++) {
            if (!plan.readers()[stage]) {
                continue;
            }
            int reader = stage;
            if (inBatch.quarantined(reader)) {
                hold(record, inBatch, reader);
            } else if (!guarded(record, inBatch, reader, () -> inBatch.evolve(reader, fact))) {
                hold(record, inBatch, reader);
            }
        }
    }

    /** Runs a stage's work and tells whether it succeeded. On failure the case is quarantined for this stage alone. */
    private boolean guarded(CaseRecord record, CaseInBatch inBatch, int stage, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            var headers = record.headers();
            result.anomalies.add(
                    new Faults.Anomaly(inBatch.id, hosted.get(stage).name(), headers.id(), headers.type(), e.toString(),
                            record.partition(), record.offset()));
            inBatch.quarantine(stage);
            return false;
        }
    }

    private void hold(CaseRecord record, CaseInBatch inBatch, int stage) {
        result.held.add(new Faults.Held(inBatch.id, hosted.get(stage).name(), record.partition(), record.offset(),
                inBatch.fold.version()));
    }

    /** Keeps the record and blinds the stages that would have read it; for an unknown type, all stages. */
    private CaseEvent unread(CaseRecord record, CaseInBatch inBatch, ReadPlan plan) {
        var headers = record.headers();
        result.unread.add(
                new Faults.Unread(inBatch.id, record.partition(), record.offset(), headers.type(), record.value()));
        for (int stage = 0; stage < hosted.size(); stage++) {
            if (plan == null || plan.readers()[stage]) {
                inBatch.blind(stage, headers.advances());
            }
        }
        return null;
    }

    private static Outcome outcome(CaseRecord record, CaseInBatch inBatch, Judgement judgement) {
        var headers = record.headers();
        return new Outcome(headers.id(), headers.commandId(), headers.subject(), headers.type(), judgement.verdict(),
                judgement.overruling(), headers.bodyHash(),
                CaseVersion.of(inBatch.fold.version(), inBatch.fold.counters()).etag(),
                inBatch.identity == null ? null : inBatch.identity.number(), record.partition(), record.offset());
    }

    /**
     * Ends the batch: finds the obligations of each case's stages.
     *
     * @param now the present time; obligations due at once are due by then, even if the log's time is ahead
     */
    BatchResult settle(Instant now) {
        for (var inBatch : cases.values()) {
            var recordedAt = inBatch.records.getLast().recordedAt();
            for (int stage = 0; inBatch.fold.known() && stage < hosted.size(); stage++) {
                settle(inBatch, stage, recordedAt, recordedAt.isBefore(now) ? recordedAt : now);
            }
            result.folded(inBatch);
        }
        return result;
    }

    private void settle(CaseInBatch inBatch, int stage, Instant recordedAt, Instant dueAtOnce) {
        var atOnce = new ArrayList<replaydesk.kit.stage.Obligation>(1);
        var last = inBatch.records.getLast();
        guarded(new CaseRecord(last.partition(), last.offset(), recordedAt, last.headers(), last.value()), inBatch,
                stage,
                () -> atOnce.addAll(inBatch.settle(stage, dueAtOnce)));
        atOnce.forEach(obligation -> result.dueAtOnce.add(new BatchResult.DueAtOnce(inBatch, stage, obligation)));
    }

}
