package replaydesk.events.value;

/**
 * Known solution that may fit (R12).
 *
 * @param score the fit from 0 to 1, to be compared only within one list
 */
public record Suggestion(ReferenceVersion knownSolution, double score) {
}
