package replaydesk.triage.reference;

/** The shipped teams. People may route to any other team by its key: a desk's own teams need not be listed here. */
public final class Teams {

    /**
     * Pattern of a team's key: letters and digits of any script, and between them blanks, dots, hyphens and
     * underscores; at most 80 characters.
     */
    public static final String KEY = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]{0,79}";

    public static final Team SERVICE_DESK = new Team("service-desk", 1);
    public static final Team NETWORK = new Team("network", 2);
    public static final Team APPLICATIONS = new Team("applications", 2);
    public static final Team WORKPLACE = new Team("workplace", 2);
    public static final Team SECURITY = new Team("security", 2);
    public static final Team OPERATIONS = new Team("operations", 2);

    private Teams() {
    }
}
