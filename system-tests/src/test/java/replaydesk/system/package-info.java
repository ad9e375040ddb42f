/** Tests of the packaged applications with real servers, under load and under faults. */
package replaydesk.system;
