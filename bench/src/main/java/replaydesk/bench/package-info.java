/** Entry points of the demonstration and of the measurements. */
package replaydesk.bench;
