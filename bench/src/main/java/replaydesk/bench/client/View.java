package replaydesk.bench.client;

/**
 * A case as it was shown, to be sent with a decision on it.
 *
 * @param etag the shown version and counters; null when nothing was shown
 * @param position the log's position that the answering host must have read; null for any
 */
public record View(String etag, String position) {

    /** The view before anything was shown. */
    public static final View NONE = new View(null, null);

    /** Returns this view without its ETag, for commands that hold whatever was shown. */
    public View positionOnly() {
        return new View(null, position);
    }
}
