/** Tests of the runtime against real servers, with a stage made for them. */
package replaydesk.testing.probe;
