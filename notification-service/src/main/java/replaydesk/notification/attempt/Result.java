package replaydesk.notification.attempt;

/** The result of an attempt to deliver a mail. */
public sealed interface Result {

    /** The mail server accepted it. */
    record Sent() implements Result {
    }

    /**
     * A failure that another attempt may mend.
     *
     * @param why reason, as the mail server or the network gave it
     */
    record Failed(String why) implements Result {
    }

    /**
     * A failure that another attempt would not mend: the mail server refused the mail, or no server accepts the
     * address.
     */
    record Refused(String why) implements Result {
    }

    /** The requester has no address. */
    record Unaddressed() implements Result {
    }

    /** The delivery became due too long after its event. */
    record TooOld() implements Result {
    }

    /** The lease left no time for it. */
    record NotTried() implements Result {
    }
}
