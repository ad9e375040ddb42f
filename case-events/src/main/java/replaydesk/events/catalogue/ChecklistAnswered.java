package replaydesk.events.catalogue;

import java.util.List;
import replaydesk.events.value.ChecklistAnswer;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;

/**
 * The first line went through a checklist (R8).
 *
 * @param finding what came out of it; absent when nothing did
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
