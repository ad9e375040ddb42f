/** The running stack of the system tests, its layout, and further instances and builds. */
package replaydesk.system.stack;
