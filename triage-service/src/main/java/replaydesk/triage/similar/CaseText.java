package replaydesk.triage.similar;

/**
 * Texts of a case.
 *
 * @param subject  null where there is none, like every other component
 * @param solution the solution that was proposed last, or the result at its closure
 */
public record CaseText(String subject, String description, String language, String solution) {

    static final CaseText NONE = new CaseText(null, null, null, null);

    /** Returns subject and description as one text. */
    public String all() {
        return (subject == null ? "" : subject) + "\n" + (description == null ? "" : description);
    }
}
