package replaydesk.kit.stage;

/** Life of a case: open, or ended in one of several ways. */
public enum Life {
    OPEN(null),
    CLOSED("it is closed"),
    WITHDRAWN("it was withdrawn"),
    MERGED("it was merged into another");

    private final String end;

    Life(String end) {
        this.end = end;
    }

    /** Returns the refusal of any decision on an ended case; null while it is open. */
    public Decision.Refused refusal() {
        return this == OPEN ? null
                : Decision.refuse("case-ended", "Expected the case to be open, but %s", end);
    }
}
