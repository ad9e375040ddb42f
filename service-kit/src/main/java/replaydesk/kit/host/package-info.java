/** The host: the process, its name, and the stages that it has on its class path. */
package replaydesk.kit.host;
