package replaydesk.events.catalogue;

/** What became of notices: written by notification-service alone (R4, R21). */
public sealed interface NotificationEvent extends CaseEvent
        permits NotificationDelivered, NotificationFailed {
}
