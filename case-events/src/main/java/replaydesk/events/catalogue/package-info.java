/**
 * The event catalogue: one record an event, one sealed interface a stage, all under
 * {@link replaydesk.events.catalogue.CaseEvent}. They share a package because a sealed hierarchy outside a named module
 * must.
 */
package replaydesk.events.catalogue;
