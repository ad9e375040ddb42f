package replaydesk.notification.attempt;

/** The result of an attempt to deliver a mail. */
public sealed interface Result {

    /**
     * The mail server accepted it.
     *
     * @param language the language of the mail, BCP 47
     */
    record Sent(String language) implements Result {
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

    /** Whom it is for has no address. */
    record Unaddressed() implements Result {
    }

    /** The delivery became due too long after its event. */
    record TooOld() implements Result {
    }

    /** What it would pass on is not to be passed on any more. */
    record Withdrawn() implements Result {
    }

    /** The lease left no time for it. */
    record NotTried() implements Result {
    }
}
