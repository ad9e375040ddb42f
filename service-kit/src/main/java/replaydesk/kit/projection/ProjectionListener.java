package replaydesk.kit.projection;

/** Told of every batch of the live projection, in the order of the log. */
public interface ProjectionListener {

    /** A batch was folded: its verdicts stand, whatever becomes of this instance. */
    void folded(BatchResult result);
}
