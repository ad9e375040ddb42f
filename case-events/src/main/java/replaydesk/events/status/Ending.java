package replaydesk.events.status;

/** Ways in which a case is over. A merged case may have been closed before; it is closed again once it is unmerged. */
public record Ending(boolean closed, boolean withdrawn, boolean merged) {

    public static final Ending NONE = new Ending(false, false, false);

    public Ending close() {
        return new Ending(true, withdrawn, merged);
    }

    public Ending withdraw() {
        return new Ending(closed, true, merged);
    }

    public Ending merge(boolean into) {
        return new Ending(closed, withdrawn, into);
    }

    /** Returns the ending of a reopened case, which is neither closed nor withdrawn. */
    public Ending reopen() {
        return new Ending(false, false, merged);
    }

    /** Tells whether the case is over in any way. */
    public boolean over() {
        return closed || withdrawn || merged;
    }
}
