package replaydesk.events.value;

/**
 * Outcome that an answer of a checklist led to (R8). It is found, not done: a command of its own follows it up.
 *
 * @param item the key of the item whose answer led to it
 * @param reference the category, or the known solution; absent for questions to the requester, which the checklist has
 * @param impact the impact to classify by; absent to leave it as it is
 * @param urgency the urgency to classify by; absent to leave it as it is
 */
public record ChecklistOutcome(String item, OutcomeKind kind, ReferenceVersion reference, Impact impact,
        Urgency urgency) {
}
