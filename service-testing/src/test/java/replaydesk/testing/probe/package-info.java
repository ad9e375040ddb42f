/** Tests of the runtime on a real log and database, with the smallest stage that uses all of it. */
package replaydesk.testing.probe;
