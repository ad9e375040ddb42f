/**
 * The case as its events tell it: pure, the same for the present and for any moment of the past. Texts are not copied
 * into it; it names the event that holds them by its version, so that a state stays small and free of personal data.
 */
package replaydesk.history.evolution;
