/**
 * Periodic work of an instance: follows a change of generation, updates metrics, expires outcomes. Also its readiness.
 */
package replaydesk.kit.maintenance;
