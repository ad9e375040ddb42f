package replaydesk.kit.stage;

/** Whether the case is still going on, and what ended it otherwise. */
public enum Life {
    OPEN(null),
    CLOSED("it is closed"),
    WITHDRAWN("it was withdrawn"),
    MERGED("it was merged into another");

    private final String end;

    Life(String end) {
        this.end = end;
    }

    /** Why nothing can be decided on the case any more; null while it is open. */
    public Decision.Refused refusal() {
        return this == OPEN ? null
                : Decision.refuse("case-ended", "Expected the case to be open, but %s", end);
    }
}
