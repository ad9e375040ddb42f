/**
 * The state of a case from its events: pure, and the same for the present and for any past moment. Texts are not copied
 * into it. It refers by version to the event that holds a text, so that a state stays small and free of personal data.
 */
package replaydesk.history.evolution;
