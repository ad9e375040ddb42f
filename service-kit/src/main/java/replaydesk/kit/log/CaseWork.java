package replaydesk.kit.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Ids;
import replaydesk.events.log.Judgement;
import replaydesk.events.log.Verdict;
import replaydesk.kit.stage.CaseIdentity;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.stage.JudgedRecord;
import replaydesk.kit.stage.Owed;
import replaydesk.kit.stage.Stage;

/** One case while a batch is folded into it. */
final class CaseWork<S> {

    record Key(String name, UUID cause) {
    }

    final UUID id;
    final CaseFold fold;
    final List<JudgedRecord> records = new ArrayList<>(2);
    final Set<String> blind;
    CaseIdentity identity;
    S state;
    int partition;
    long offset;
    private final Stage<S> stage;
    private final S before;
    private final List<Owed> owedBefore;
    private List<Owed> owed;
    private final Map<Key, Integer> judged = new HashMap<>();
    private final Set<Key> overtaken = new HashSet<>();

    /**
     * @param stored the case before the batch, whose fold moves on with the batch; null for a case that is not known
     * @param owed   what it owes before the batch; null where that is to be found out
     */
    CaseWork(Stage<S> stage, UUID id, StoredCase<S> stored, List<Owed> owed) {
        this.stage = stage;
        this.id = id;
        this.fold = stored == null ? CaseFold.unknown() : stored.view().fold();
        this.identity = stored == null ? null : stored.view().identity();
        this.state = stored == null ? stage.initial() : stored.view().state();
        this.before = stored == null ? null : state;
        this.blind = stored == null ? new HashSet<>() : new HashSet<>(stored.blind());
        this.owed = owed;
        this.owedBefore = owes();
    }

    /** Folds the headers in; {@link #evolve} follows with an accepted event that the stage reads. */
    Judgement fold(WireRecord record) {
        partition = record.partition();
        offset = record.offset();
        owed = null;
        return fold.fold(record.headers(), record.value());
    }

    void evolve(CaseIdentity identity, S state) {
        this.identity = identity;
        this.state = state;
    }

    CaseView<S> view() {
        return new CaseView<>(id, identity, fold, state);
    }

    /** The obligation that an event of this stage's own should pay, as the case stands before it; null when it owes none such. */
    Key pays(EventHeaders headers) {
        var cause = headers.causationId();
        for (var owed : owes()) {
            if (owed.cause().equals(cause)
                    && Ids.obligation(cause, owed.name(), headers.presumes()).equals(headers.id())) {
                return new Key(owed.name(), cause);
            }
        }
        return null;
    }

    /** Counts the verdict on an event that should pay the obligation. */
    void countJudged(Key paid, Verdict verdict) {
        judged.merge(paid, 1, Integer::sum);
        if (verdict == Verdict.STALE) {
            overtaken.add(paid);
        }
    }

    /** What the case owes as it now stands. */
    List<Owed> owes() {
        if (owed == null) {
            owed = identity == null || identity.importing() ? List.of() : stage.owes(view());
        }
        return owed;
    }

    /** The owed rows that change, against what the case owed before the batch. */
    List<Owes> owesNow(List<OwedTable.Change> gone) {
        var now = owes();
        var keys = new HashSet<Key>();
        now.forEach(owed -> keys.add(new Key(owed.name(), owed.cause())));
        for (var owed : owedBefore) {
            if (!keys.contains(new Key(owed.name(), owed.cause()))) {
                gone.add(new OwedTable.Change(id, owed.name(), owed.cause(), partition, null, null, 0, true));
            }
        }
        var changed = new ArrayList<Owes>();
        for (var owed : now) {
            var key = new Key(owed.name(), owed.cause());
            int count = judged.getOrDefault(key, 0);
            if (count > 0 || owedBefore.stream().noneMatch(o -> same(o, owed))) {
                changed.add(new Owes(owed, count, count == 0 || overtaken.contains(key)));
            }
        }
        return changed;
    }

    /**
     * @param judged how often in this batch an event that should pay it was judged
     * @param anew   nothing was judged that should pay it on the basis that stands now
     */
    record Owes(Owed owed, int judged, boolean anew) {
    }

    private static boolean same(Owed a, Owed b) {
        return a.name().equals(b.name()) && a.cause().equals(b.cause())
                && (a.due() == null ? b.due() == null : a.due().equals(b.due()));
    }

    FoldedCase<S> folded() {
        return new FoldedCase<>(before, fold.known() ? view() : null, records);
    }

    StoredCase<S> stored() {
        return new StoredCase<>(view(), Set.copyOf(blind), partition, offset);
    }
}
