package replaydesk.triage.reference;

/**
 * A team, as far as routing reads it; the solution owns the document (R15).
 *
 * @param level the support level at which it works
 */
public record Team(int level) {

    /** The name of the kind. */
    public static final String KIND = "team";
}
