package replaydesk.notification;

/**
 * What notices need of a case: where its contact data stands, and how to speak to the requester. The data itself is read
 * from the log when a mail is written.
 *
 * @param registered  where in the log the registration stands; null before it
 * @param completed   where the requester's data was last completed; null when it never was
 * @param recipient   the requester, pseudonymous; null when nobody asked (R7)
 * @param preferred   the requester's language, BCP 47; null when unknown
 * @param language    the language that the case is written in, BCP 47: as last classified, else as registered; null when unknown
 * @param importing   a history is being imported: nobody is told of it
 * @param asked       how many notices the case has asked for
 * @param told        of how many the log says what became of them
 */
public record NotificationCase(Long registered, Long completed, String recipient, String preferred, String language,
        boolean importing, int asked, int told) {

    static final NotificationCase UNKNOWN = new NotificationCase(null, null, null, null, null, false, 0, 0);

    /** Whether there is anybody to tell. */
    public boolean tells() {
        return registered != null && recipient != null && !importing;
    }

    NotificationCase written(String in) {
        return new NotificationCase(registered, completed, recipient, preferred, in, importing, asked, told);
    }

    NotificationCase imported() {
        return new NotificationCase(registered, completed, recipient, preferred, language, false, asked, told);
    }

    NotificationCase oneMoreAsked() {
        return new NotificationCase(registered, completed, recipient, preferred, language, importing, asked + 1, told);
    }

    NotificationCase oneMoreTold() {
        return new NotificationCase(registered, completed, recipient, preferred, language, importing, asked, told + 1);
    }
}
