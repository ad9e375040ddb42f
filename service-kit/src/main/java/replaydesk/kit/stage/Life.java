package replaydesk.kit.stage;

import replaydesk.events.status.Ending;

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

    /**
     * Returns the life of a case with this ending. Being merged comes before being withdrawn, and that before closed.
     */
    public static Life of(Ending ending) {
        return ending.merged() ? MERGED : ending.withdrawn() ? WITHDRAWN : ending.closed() ? CLOSED : OPEN;
    }

    /** Returns the refusal of any decision on an ended case; null while it is open. */
    public Decision.Refused refusal() {
        return this == OPEN ? null
                : Decision.refuse("case-ended", "Expected the case to be open, but %s", end);
    }
}
