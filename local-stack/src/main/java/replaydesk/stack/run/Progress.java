package replaydesk.stack.run;

import replaydesk.stack.service.ProjectionProgress;

/** Receives messages on a stack's progress, line by line. */
@FunctionalInterface
public interface Progress {
    void say(String line);

    /**
     * Shows the progress of a part that builds its projection; called often meanwhile. Shows nothing unless overridden.
     */
    default void building(String part, ProjectionProgress building) {
    }

    /** Returns a progress that shows nothing. */
    static Progress silent() {
        return line -> {};
    }
}
