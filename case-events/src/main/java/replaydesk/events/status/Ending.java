package replaydesk.events.status;

/** In which ways a case is over; a merged one may have been closed before, and is so again once it is unmerged. */
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

    /** Reopened: neither closed nor withdrawn any more. */
    public Ending reopen() {
        return new Ending(false, false, merged);
    }

    /** Whether the case is over in any way. */
    public boolean over() {
        return closed || withdrawn || merged;
    }
}
