package replaydesk.stack;

/** Where a stack says what it is doing, a line at a time. */
@FunctionalInterface
public interface Progress {
    void say(String line);

    /** Shows how far a part has built its projection; called often while it builds. Shows nothing unless overridden. */
    default void building(String part, Building building) {
    }

    /** Says nothing. */
    static Progress silent() {
        return line -> {
        };
    }
}
