package replaydesk.kit.projection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Ids;
import replaydesk.events.log.Judgement;
import replaydesk.kit.kafka.CaseRecord;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseIdentity;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.JudgedRecord;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.table.StageSlot;
import replaydesk.kit.table.Stages;

/** One case while a batch is folded into it. */
final class CaseInBatch {

    /** Case as a stage had it before it was quarantined, with the number of the batch's records that this includes. */
    record LastGood(CaseView<Object> view, int records) {
    }

    final UUID id;
    final CaseFold fold;
    final StageSlot[] slots;
    final List<JudgedRecord> records = new ArrayList<>(2);
    final Map<Integer, LastGood> lastGood = new HashMap<>(2);
    CaseIdentity identity;
    private final Stages stages;
    private final CaseSnapshot before;
    private final boolean[] touched;
    private int partition;
    private long offset;

    /** @param before the case before the batch; null for an unknown one */
    CaseInBatch(Stages stages, UUID id, CaseSnapshot before) {
        this.stages = stages;
        this.id = id;
        this.before = before;
        this.fold = before == null ? CaseFold.unknown() : before.fold().copy();
        this.identity = before == null ? null : before.identity();
        this.slots = before == null ? stages.initial() : before.slots().clone();
        this.touched = new boolean[slots.length];
    }

    Judgement fold(CaseRecord record) {
        partition = record.partition();
        offset = record.offset();
        return fold.fold(record.headers(), record.value());
    }

    /** Evolves one stage's state by an accepted event; throws whatever the stage throws. */
    void evolve(int stage, CaseFact fact) {
        var slot = slots[stage];
        var after = stages.get(stage).evolve(slot.state(), fact);
        if (after != slot.state()) {
            slots[stage] = slot.withState(after);
            touched[stage] = true;
        }
    }

    void identify(CaseIdentity after) {
        if (after != identity) {
            identity = after;
            java.util.Arrays.fill(touched, true);
        }
    }

    /** Marks counters that a stage has lost track of. */
    void blind(int stage, List<String> counters) {
        var all = new HashSet<>(slots[stage].blind());
        if (all.addAll(counters)) {
            slots[stage] = slots[stage].withBlind(all);
        }
    }

    void quarantine(int stage) {
        if (slots[stage].isRead()) {
            lastGood.put(stage, new LastGood(foldOfRecords(slots[stage].state()), records.size()));
        }
        slots[stage] = slots[stage].withQuarantine(true);
    }

    /**
     * Returns the case after the records so far, without the one being folded. Replays them, since this is seldom
     * needed.
     */
    private CaseView<Object> foldOfRecords(Object state) {
        var replayed = before == null ? CaseFold.unknown() : before.fold().copy();
        records.forEach(record -> replayed.fold(record.headers(), record.value()));
        return new CaseView<>(id, identity, replayed, state);
    }

    boolean quarantined(int stage) {
        return slots[stage].quarantined();
    }

    /**
     * Counts an attempt at a stage's obligation if the case still has that obligation and it is due by now.
     *
     * @param now the log's time of the attempt
     */
    void countAttempt(int stage, EventHeaders headers, Instant now) {
        for (var obligation : obligations(stage)) {
            if (obligation.cause().equals(headers.causationId())
                    && (obligation.due() == null || !obligation.due().isAfter(now))
                    && Ids.obligation(obligation.cause(), obligation.name(), headers.presumes()).equals(headers.id())) {
                var slot = slots[stage];
                slots[stage] = slot.withObligations(slot.nextDue(), slot.attempts().with(obligation, headers.id()));
                touched[stage] = true;
            }
        }
    }

    boolean hasAttempts(int stage) {
        return !slots[stage].attempts().inVain().isEmpty();
    }

    /** Forgets attempts at obligations that the case no longer has. */
    void forgetAttempts(int stage) {
        var slot = slots[stage];
        slots[stage] = slot.withObligations(slot.nextDue(), slot.attempts().keep(obligations(stage)));
    }

    private List<Obligation> obligations(int stage) {
        boolean none = identity == null || identity.importing() || slots[stage].quarantined() || !fold.known();
        return none ? List.of() : stages.get(stage).obligations(view(stage));
    }

    @SuppressWarnings("unchecked")
    private CaseView<Object> view(int stage) {
        return new CaseView<>(id, identity, fold, slots[stage].state());
    }

    /**
     * Finds the stage's obligations after the batch and notes the earliest due time.
     *
     * @param dueAtOnce the due time of obligations that have none of their own; never later than now
     * @return the obligations that are due at once
     */
    List<Obligation> settle(int stage, Instant dueAtOnce) {
        var slot = slots[stage];
        if (!touched[stage] && slot.nextDue() == null) {
            return List.of();
        }
        var obligations = obligations(stage);
        var attempts = slot.attempts();
        Instant nextDue = null;
        var atOnce = new ArrayList<Obligation>(1);
        for (var obligation : obligations) {
            if (!attempts.parks(obligation)) {
                var due = obligation.due() == null ? dueAtOnce : obligation.due();
                nextDue = nextDue == null || due.isBefore(nextDue) ? due : nextDue;
                if (obligation.due() == null) {
                    atOnce.add(obligation);
                }
            }
        }
        slots[stage] = slot.withObligations(nextDue == null ? null : nextDue.truncatedTo(ChronoUnit.MICROS), attempts);
        return atOnce;
    }

    CaseSnapshot before() {
        return before;
    }

    int partition() {
        return partition;
    }

    CaseSnapshot snapshot() {
        return new CaseSnapshot(id, identity, fold, slots, partition, offset);
    }
}
