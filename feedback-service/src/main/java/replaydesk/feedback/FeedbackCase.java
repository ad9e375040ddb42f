package replaydesk.feedback;

/**
 * What asking for feedback needs to know of a case.
 *
 * @param requester pseudonymous; null when nobody asked, so nobody is asked back
 * @param spoken    the requester's language, BCP 47; null when unknown
 * @param written   the case's language; null when unknown
 * @param team      that had the case last; null when none did
 * @param closing   null while the case is not closed
 * @param ask       the latest survey; null when none was sent
 */
public record FeedbackCase(String requester, String spoken, String written, String team, Closing closing, Ask ask) {

    static final FeedbackCase NEW = new FeedbackCase(null, null, null, null, null, null);

    FeedbackCase askedBy(String person, String theirLanguage, String itsLanguage) {
        return new FeedbackCase(person, theirLanguage, itsLanguage, team, closing, ask);
    }

    /** What is not known now stays what it was. */
    FeedbackCase languages(String theirs, String its) {
        return new FeedbackCase(requester, theirs == null ? spoken : theirs, its == null ? written : its, team, closing,
                ask);
    }

    FeedbackCase with(String lastTeam) {
        return lastTeam == null ? this : new FeedbackCase(requester, spoken, written, lastTeam, closing, ask);
    }

    FeedbackCase with(Closing end) {
        return new FeedbackCase(requester, spoken, written, team, end, ask);
    }

    FeedbackCase with(Ask other) {
        return new FeedbackCase(requester, spoken, written, team, closing, other);
    }

    /** Not closed any more, or over in another way: nobody is asked about it. */
    FeedbackCase goneOn() {
        return new FeedbackCase(requester, spoken, written, team, null, ask == null ? null : ask.voided());
    }
}
