package replaydesk.events.catalogue;

import java.util.List;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ChecklistAnswer;
import replaydesk.events.value.ChecklistOutcome;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;

/**
 * Items of a checklist were answered by the first line (R8). Answers to items that were answered before take those
 * back, and all that followed them.
 *
 * @param answers in the order of the items
 * @param finding the result in the operator's words; absent when there was none
 * @param outcomes what these answers led to
 * @param next the key of the item that follows; absent at the end of the checklist
 */
@Fact(stage = Stage.TRIAGE, name = "checklist-answered",
        presumes = Counter.CHECKLIST,
        advances = Counter.CHECKLIST)
public record ChecklistAnswered(
        ReferenceVersion checklist,
        List<ChecklistAnswer> answers,
        @Personal String finding,
        List<ChecklistOutcome> outcomes,
        String next) implements TriageEvent {

    public ChecklistAnswered {
        answers = answers == null ? List.of() : List.copyOf(answers);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    }
}
