package replaydesk.triage.evolution;

import java.util.ArrayList;
import java.util.List;
import replaydesk.events.catalogue.ChecklistAnswered;
import replaydesk.kit.stage.CaseFact;

/**
 * The checklists that were begun for a case, each once: the latest of each key, in the order in which they were begun.
 */
public record ChecklistRuns(List<ChecklistRun> all) {

    /** The most checklists that are kept: a case that needs more was asked enough. */
    static final int MOST = 20;

    static final ChecklistRuns NONE = new ChecklistRuns(List.of());

    public ChecklistRuns {
        all = all == null ? List.of() : List.copyOf(all);
    }

    /** Returns the run of the checklist; null when nobody began it. */
    public ChecklistRun of(String key) {
        return all.stream().filter(run -> run.checklist().key().equals(key)).findFirst().orElse(null);
    }

    /** Returns the runs after more answers: of the same version the run goes on, another version begins anew. */
    ChecklistRuns after(ChecklistAnswered event, CaseFact fact) {
        if (!makesSense(event)) {
            return this;
        }
        var known = of(event.checklist().key());
        var others = new ArrayList<>(all);
        if (known != null && known.checklist().equals(event.checklist())) {
            others.set(others.indexOf(known), known.after(event, fact));
            return new ChecklistRuns(others);
        }
        others.remove(known);
        others.add(ChecklistRun.of(event, fact));
        return new ChecklistRuns(others.subList(Math.max(0, others.size() - MOST), others.size()));
    }

    /** Tells whether the event says which checklist and items it is about: without them nothing can follow from it. */
    private static boolean makesSense(ChecklistAnswered event) {
        return event.checklist() != null && event.checklist().key() != null
                && event.answers().stream().allMatch(answer -> answer.item() != null)
                && event.outcomes().stream().allMatch(outcome -> outcome.item() != null && outcome.kind() != null);
    }
}
