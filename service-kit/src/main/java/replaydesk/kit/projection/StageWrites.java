package replaydesk.kit.projection;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import replaydesk.events.codec.EventCodec;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.stage.JudgedRecord;
import replaydesk.kit.table.StageStateTable;
import replaydesk.kit.table.StageTables;
import replaydesk.kit.table.StageTables.Statement;
import replaydesk.kit.table.Stages;

/** Makes the statements of the stages: the rows of their states, and those of their own tables. */
@Singleton
final class StageWrites {

    private final Stages stages;
    private final EventCodec codec;
    private final Iterable<StageTables<?>> beans;
    private volatile List<List<StageTables<Object>>> tables;

    @Inject
    StageWrites(Stages stages, EventCodec codec, @Any Instance<StageTables<?>> beans) {
        this(stages, codec, (Iterable<StageTables<?>>) beans);
    }

    StageWrites(Stages stages, EventCodec codec, Iterable<StageTables<?>> beans) {
        this.stages = stages;
        this.codec = codec;
        this.beans = beans;
    }

    /**
     * Returns the tables of each stage, in the order of their classes' names. Looks them up at first use, since they
     * depend on beans that depend on this one.
     */
    private List<List<StageTables<Object>>> tables() {
        if (tables == null) {
            var found = new ArrayList<List<StageTables<Object>>>();
            for (int stage = 0; stage < stages.hosted().size(); stage++) {
                found.add(new ArrayList<>());
            }
            for (var bean : beans) {
                found.get(stages.hosted().withState(bean.stateType())).add(cast(bean));
            }
            found.forEach(ofStage -> ofStage.sort(Comparator.comparing(bean -> bean.getClass().getName())));
            tables = found;
        }
        return tables;
    }

    @SuppressWarnings("unchecked")
    private static StageTables<Object> cast(StageTables<?> bean) {
        return (StageTables<Object>) bean;
    }

    /** Checks at start that every table belongs to a hosted stage. */
    void check() {
        tables();
    }

    List<Statement> all(Uncommitted work) {
        var rows = new ArrayList<StageStateTable.Change>();
        var statements = new ArrayList<Statement>();
        for (int stage = 0; stage < stages.hosted().size(); stage++) {
            rows(work, stage, rows);
        }
        if (!rows.isEmpty()) {
            statements.add(StageStateTable.write(rows));
        }
        for (int stage = 0; stage < stages.hosted().size(); stage++) {
            statements.addAll(own(work, stage));
        }
        return statements;
    }

    /** Returns the statements of one stage alone. */
    List<Statement> of(Uncommitted work, int stage) {
        var rows = new ArrayList<StageStateTable.Change>();
        rows(work, stage, rows);
        var statements = new ArrayList<Statement>();
        if (!rows.isEmpty()) {
            statements.add(StageStateTable.write(rows));
        }
        statements.addAll(own(work, stage));
        return statements;
    }

    private void rows(Uncommitted work, int stage, List<StageStateTable.Change> rows) {
        for (var change : work.cases.values()) {
            if (change.now.fold().known()) {
                var row = StageStateTable.change(stages, stage, change.now,
                        change.stored == null ? null : change.stored.slots()[stage]);
                if (row != null) {
                    rows.add(row);
                }
            }
        }
    }

    private List<Statement> own(Uncommitted work, int stage) {
        var ofStage = tables().get(stage);
        if (ofStage.isEmpty()) {
            return List.of();
        }
        var cases = new ArrayList<FoldedCase<Object>>(work.cases.size());
        for (var change : work.cases.values()) {
            var good = change.lastGood.get(stage);
            if (!change.now.slots()[stage].quarantined()) {
                cases.add(folded(change, stage, change.now.view(stage), change.records));
            } else if (good != null && good.records() > 0) {
                cases.add(folded(change, stage, good.view(), change.records.subList(0, good.records())));
            }
        }
        return cases.isEmpty() ? List.of() : ofStage.stream().flatMap(table -> table.write(cases).stream()).toList();
    }

    private FoldedCase<Object> folded(Uncommitted.Change change, int stage, CaseView<Object> after,
            List<JudgedRecord> records) {
        var before = change.stored == null ? null : change.stored.slots()[stage].state();
        return new FoldedCase<>(before, after.fold().known() ? after : null, records(records, stage));
    }

    /**
     * Returns the records with the payloads that this stage reads and no others, so that its tables are the same in
     * every host.
     */
    private List<JudgedRecord> records(List<JudgedRecord> all, int stage) {
        return all.stream()
                .map(record -> record.event() == null || reads(record, stage) ? record : record.withoutEvent())
                .toList();
    }

    private boolean reads(JudgedRecord record, int stage) {
        return codec.target(record.headers().type())
                .map(type -> stages.hosted().plans().of(type).readers()[stage]).orElse(false);
    }
}
