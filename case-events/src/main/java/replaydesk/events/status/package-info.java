/** How far a case has come, folded from its accepted events: the same in every service, replay and version. */
package replaydesk.events.status;
