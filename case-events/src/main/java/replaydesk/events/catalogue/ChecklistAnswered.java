package replaydesk.events.catalogue;

import java.util.List;
import replaydesk.events.value.ChecklistAnswer;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;

/**
 * A checklist was answered by the first line (R8).
 *
 * @param finding the result; absent when there was none
 */
@Fact(stage = Stage.TRIAGE, name = "checklist-answered")
public record ChecklistAnswered(
        ReferenceVersion checklist,
        List<ChecklistAnswer> answers,
        @Personal String finding) implements TriageEvent {

    public ChecklistAnswered {
        answers = answers == null ? List.of() : List.copyOf(answers);
    }
}
