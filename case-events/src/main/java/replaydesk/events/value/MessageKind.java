package replaydesk.events.value;

/** Kind of a message to the requester. The first three kinds count as a response (R28). */
public enum MessageKind {
    INFORMATION,
    RECOMMENDATION,
    INFORMATION_REQUEST,
    /** A courtesy or a receipt: not a response in the sense of the service level. */
    OTHER
}
