package replaydesk.stack;

/** Where a stack is in its life: started, all ready, on its way down. */
public enum RunState {
    STARTING, READY, STOPPING
}
