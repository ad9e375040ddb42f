package replaydesk.triage.evolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.ChecklistAnswered;
import replaydesk.events.value.ChecklistOutcome;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.stage.CaseFact;

/**
 * A checklist as far as it is answered for a case (R8). Anybody of the desk can go on with it.
 *
 * @param answers  in the order of the items
 * @param outcomes what the answers led to
 * @param next     key of the item that follows; null when the checklist is done
 * @param finding  the latest finding in an operator's words; null when there is none
 */
public record ChecklistRun(ReferenceVersion checklist, List<Given> answers, List<ChecklistOutcome> outcomes,
        String next, @Personal String finding) {

    /**
     * An answer.
     *
     * @param by    who answered it, pseudonymous
     * @param event the event that brought it
     */
    public record Given(String item, @Personal String answer, String by, Instant at, UUID event) {
    }

    public ChecklistRun {
        answers = answers == null ? List.of() : List.copyOf(answers);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    }

    static ChecklistRun of(ChecklistAnswered event, CaseFact fact) {
        return new ChecklistRun(event.checklist(), List.of(), List.of(), null, null).after(event, fact);
    }

    /** Returns the run after more answers. An answer that is given anew takes back those from there on. */
    ChecklistRun after(ChecklistAnswered event, CaseFact fact) {
        var kept = new ArrayList<>(event.answers().isEmpty() ? answers : before(event.answers().getFirst().item()));
        var items = new HashSet<String>();
        kept.forEach(given -> items.add(given.item()));
        var led = new ArrayList<>(outcomes.stream().filter(outcome -> items.contains(outcome.item())).toList());
        event.answers().forEach(answer -> kept.add(
                new Given(answer.item(), answer.answer(), fact.actor(), fact.occurredAt(), fact.id())));
        led.addAll(event.outcomes());
        return new ChecklistRun(checklist, kept, led, event.next(),
                event.finding() == null ? finding : event.finding());
    }

    /** Returns the answers before that of this item; all of them if it is not answered. */
    public List<Given> before(String item) {
        return answers.stream().takeWhile(given -> !given.item().equals(item)).toList();
    }

    /** Returns the answer to this item; null when there is none. */
    public Given answerTo(String item) {
        return answers.stream().filter(given -> given.item().equals(item)).findFirst().orElse(null);
    }
}
