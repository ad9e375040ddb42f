package replaydesk.bench.measure;

/** One measure. Starts what it needs and ends it. */
public interface Measure {

    /** The name for {@code --only}. */
    String name();

    /** The measured quantity and the method, in a sentence. */
    String description();

    /** Tells whether {@code bench} runs it without {@code --full}. */
    default boolean quick() {
        return true;
    }

    /** Tells whether the measure differs in the other layout. */
    default boolean perLayout() {
        return true;
    }

    /** Measures, and notes each figure as soon as it is known. */
    void run(BenchRun run) throws Exception;
}
