package replaydesk.bench.demo.translation;

/** A gap in the incident log, and how the translation fills it. */
public enum Gap {
    NOBODY_WHEN_RESOLVED("resolved while the log names no group: assigned to team \"" + Script.UNNAMED_TEAM
            + "\" first, which counts as no group"),
    NO_CALLER("no caller on the first line: taken from a later one, or else unknown"),
    NAMELESS_STATE("a state without a name (-100): taken as being worked on"),
    CHANGED_AFTER_CLOSING("changed while closed: a closed case keeps what it was");

    private final String words;

    Gap(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
