package replaydesk.kit.projection;

/** Listener to every batch of the live projection, in the order of the log. */
public interface ProjectionListener {

    /** Called when a batch has been folded. Its verdicts stand, whatever becomes of this instance. */
    void folded(BatchResult result);
}
