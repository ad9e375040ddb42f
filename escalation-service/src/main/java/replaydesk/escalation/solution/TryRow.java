package replaydesk.escalation.solution;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Proposal;
import replaydesk.escalation.evolution.Step;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.stage.JudgedRecord;

/**
 * A proposed solution as its table has it.
 *
 * @param proposed null when an earlier transaction brought it
 * @param judged   null when this transaction brought no judgement of it
 */
record TryRow(UUID caseId, Proposal of, Proposed proposed, Judgement judged) {

    /** Who proposed what, and at which level. */
    record Proposed(SolutionProposed event, String by, Integer level, Instant at) {
    }

    /** Who reported which reason. */
    record Judgement(String by, String reason, Instant at) {
    }

    /** Returns the rows that a transaction brings of a case. */
    static Stream<TryRow> of(FoldedCase<EscalationCase> folded) {
        if (folded.records().stream().noneMatch(TryRow::isAboutSolutions)) {
            return Stream.of();
        }
        var rows = new LinkedHashMap<Integer, TryRow>();
        var before = Step.before(folded).proposals();
        for (var step : Step.of(folded)) {
            var after = step.after().proposals();
            if (after.standing() != null && !after.equals(before)) {
                add(step, after.standing(), rows);
            }
            before = after;
        }
        return rows.values().stream();
    }

    private static boolean isAboutSolutions(JudgedRecord record) {
        return switch (record.event()) {
            case SolutionProposed _,SolutionAccepted _,SolutionRejected _ -> true;
            case null, default -> false;
        };
    }

    private static void add(Step step, Proposal of, Map<Integer, TryRow> rows) {
        var caseId = step.record().headers().subject();
        var at = step.record().headers().occurredAt();
        var known = rows.getOrDefault(of.number(), new TryRow(caseId, of, null, null));
        switch (step.record().event()) {
            case SolutionProposed e -> rows.put(of.number(), new TryRow(caseId, of,
                    new Proposed(e, step.record().headers().actor(), step.after().handling().level(), at), null));
            case SolutionAccepted e -> rows.put(of.number(), new TryRow(caseId, of, known.proposed(),
                    new Judgement(e.by(), e.reason(), at)));
            case SolutionRejected e -> rows.put(of.number(), new TryRow(caseId, of, known.proposed(),
                    new Judgement(e.by(), e.reason(), at)));
            default -> {
            }
        }
    }
}
