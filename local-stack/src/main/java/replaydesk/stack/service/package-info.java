/**
 * The packaged services: which there are, running one as a process, and waiting until it is ready, however long it
 * builds its projection.
 */
package replaydesk.stack.service;
