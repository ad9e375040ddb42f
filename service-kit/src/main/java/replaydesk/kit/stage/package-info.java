/** Types that a stage implements and types that its pure functions use; independent of the layers above. */
package replaydesk.kit.stage;
