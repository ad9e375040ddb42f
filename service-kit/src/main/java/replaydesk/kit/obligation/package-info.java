/**
 * Obligations: sends what a stage has to do for a case by itself, again with backoff, until the stage's state says that it is done.
 * They follow from the code that runs now: stored is only when a stage next has something to do.
 */
package replaydesk.kit.obligation;
