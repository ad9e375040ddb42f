package replaydesk.triage.model;

/** The state of a training. */
public enum ModelState {
    /** It is under way. */
    RUNNING,
    /** There is a model, which may be activated. */
    TRAINED,
    /** There was too little to learn from. */
    REFUSED,
    /** Somebody ended it. */
    CANCELLED,
    /** It failed, or the service stopped meanwhile. */
    FAILED
}
