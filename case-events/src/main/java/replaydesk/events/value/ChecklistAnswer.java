package replaydesk.events.value;

/**
 * The answer to one item of a checklist (R8).
 *
 * @param item the item's key in that version of the checklist
 */
public record ChecklistAnswer(String item, @Personal String answer) {
}
