/**
 * Obligations: sends the events that a stage has to produce for a case, again with backoff until the stage's state
 * shows them fulfilled. Obligations follow from the code that runs now; only the time of a stage's next one is stored.
 */
package replaydesk.kit.obligation;
