package replaydesk.events.status;

/** In which ways a case is over; a merged one may have been closed before, and is so again once it is unmerged. */
public record Ending(boolean closed, boolean withdrawn, boolean merged) {

    static final Ending NONE = new Ending(false, false, false);

    Ending close() {
        return new Ending(true, withdrawn, merged);
    }

    Ending withdraw() {
        return new Ending(closed, true, merged);
    }

    Ending merge(boolean into) {
        return new Ending(closed, withdrawn, into);
    }

    /** Reopened: neither closed nor withdrawn any more. */
    Ending reopen() {
        return new Ending(false, false, merged);
    }

    /** Whether the case is over in any way. */
    public boolean over() {
        return closed || withdrawn || merged;
    }
}
