package replaydesk.bench.measure;

/** One thing that is measured. It starts what it needs and ends it. */
public interface Measure {

    /** What {@code --only} calls it. */
    String name();

    /** What is measured, and how, in a sentence. */
    String description();

    /** Whether {@code bench} without {@code --full} runs it. */
    default boolean quick() {
        return true;
    }

    /** Whether it measures something else in the other layout. */
    default boolean perLayout() {
        return true;
    }

    /** Measures, and notes the figures as they come. */
    void run(Run run) throws Exception;
}
