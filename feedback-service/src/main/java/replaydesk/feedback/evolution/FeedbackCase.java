package replaydesk.feedback.evolution;

/**
 * The state that feedback holds of a case.
 *
 * @param requester pseudonymous id; null when there is no requester, so that nobody is asked
 * @param spoken    the requester's language, BCP 47; null when unknown
 * @param written   the case's language, BCP 47; null when unknown
 * @param team      key of the team that had the case last; null when none did
 * @param closing   null while the case is not closed
 * @param ask       the latest survey; null when none was sent
 */
public record FeedbackCase(String requester, String spoken, String written, String team, Closing closing, Ask ask) {

    public static final FeedbackCase NEW = new FeedbackCase(null, null, null, null, null, null);

    FeedbackCase askedBy(String person, String theirLanguage, String itsLanguage) {
        return new FeedbackCase(person, theirLanguage, itsLanguage, team, closing, ask);
    }

    /** Replaces the languages that are known now, and keeps the others. */
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

    /** Forgets the closure and voids an open survey: the case was reopened, withdrawn or merged. */
    FeedbackCase goneOn() {
        return new FeedbackCase(requester, spoken, written, team, null, ask == null ? null : ask.voided());
    }
}
