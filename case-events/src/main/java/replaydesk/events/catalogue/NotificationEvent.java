package replaydesk.events.catalogue;

/** Events of the delivery of notices, which only notification-service writes (R4, R21). */
public sealed interface NotificationEvent extends CaseEvent
        permits NotificationDelivered, NotificationFailed {
}
