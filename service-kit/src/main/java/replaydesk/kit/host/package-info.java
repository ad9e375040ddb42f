/** The host: the process, its name, and the stages on its class path. */
package replaydesk.kit.host;
