/** Status and progress of a case, folded from its accepted events: the same in every service, replay and version. */
package replaydesk.events.status;
