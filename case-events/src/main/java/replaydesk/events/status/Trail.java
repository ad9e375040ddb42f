package replaydesk.events.status;

/**
 * The last places of a case, and how often it came back to where it was before its last move (R20).
 *
 * @param last where the case lies; absent until it lies somewhere
 * @param before where it lay before that; absent until it has moved
 * @param bounces the number of times that it came back
 */
public record Trail(Place last, Place before, int bounces) {

    public static final Trail NONE = new Trail(null, null, 0);

    /** Returns the trail after the case went to a place; unchanged if it was there, or went to none. */
    public Trail to(Place next) {
        return next == null || next.equals(last) ? this : new Trail(next, last, bounces + (leadsBack(next) ? 1 : 0));
    }

    /** Tells whether the place is where the case was before its last move. */
    public boolean leadsBack(Place next) {
        return next != null && !next.equals(last) && next.equals(before);
    }
}
