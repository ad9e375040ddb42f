package replaydesk.events.value;

/** What a message to the requester is; the first three count as a response (R28). */
public enum MessageKind {
    INFORMATION,
    RECOMMENDATION,
    INFORMATION_REQUEST,
    /** A courtesy or a receipt: no response in the sense of the service level. */
    OTHER
}
