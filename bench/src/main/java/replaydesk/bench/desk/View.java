package replaydesk.bench.desk;

/**
 * How a case was shown, as a decision on it sends it back.
 *
 * @param etag     the shown case's version and counters; null when nothing was shown
 * @param position the log's position that whoever answers must have read; null when any will do
 */
public record View(String etag, String position) {

    /** Nothing was seen yet. */
    public static final View NONE = new View(null, null);

    /** This view, without the claim to decide on it: for what holds whatever was shown. */
    public View positionOnly() {
        return new View(null, position);
    }
}
