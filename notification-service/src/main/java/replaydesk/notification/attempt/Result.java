package replaydesk.notification.attempt;

/** What came of trying to deliver a mail. */
public sealed interface Result {

    /** The mail server took it. */
    record Sent() implements Result {
    }

    /** @param why as the mail server or the network gave it */
    record Failed(String why) implements Result {
    }

    /** Trying again would not help: the mail server refused it, or no server takes the address. */
    record Refused(String why) implements Result {
    }

    /** The requester has no address. */
    record Unaddressed() implements Result {
    }

    /** It came up too long after what it tells of. */
    record TooOld() implements Result {
    }

    /** There was no time left for it in the lease. */
    record NotTried() implements Result {
    }
}
