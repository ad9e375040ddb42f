package replaydesk.events.value;

/**
 * A known solution that may fit (R12).
 *
 * @param score from 0 to 1; only to be compared within one list
 */
public record Suggestion(ReferenceVersion knownSolution, double score) {
}
