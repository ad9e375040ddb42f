/** What a stage implements and what its pure functions see; it knows nothing of the layers above. */
package replaydesk.kit.stage;
