package replaydesk.notification.notice;

/** Those to whom notices of one kind go. The names stand in the ids of mails. */
public enum Audience {
    /** The requester of the case. */
    REQUESTER,
    /** People and teams of the desk: a manager, or who is consulted. Internal. */
    STAFF,
    /** The vendor that the case was handed to. */
    VENDOR
}
