package replaydesk.notification.mail;

import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.value.Requester;

/**
 * What a mail is written from.
 *
 * @param event     the event that asks for it
 * @param quoted    the earlier event that it repeats; null for most
 * @param requester current data of the requester
 */
record Sources(CaseEvent event, CaseEvent quoted, CaseRegistered registered, Requester requester) {
}
