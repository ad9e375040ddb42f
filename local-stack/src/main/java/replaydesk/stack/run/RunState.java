package replaydesk.stack.run;

/** The state of a stack: being started, all ready, being stopped. */
public enum RunState {
    STARTING, READY, STOPPING
}
