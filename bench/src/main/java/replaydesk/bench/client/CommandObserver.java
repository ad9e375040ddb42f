package replaydesk.bench.client;

/** Receives every request with a command, and its result. Called from any thread. */
public interface CommandObserver {

    /** Notes that a request goes out, the first or a repeat. */
    void sent();

    /**
     * Notes that a command was accepted.
     *
     * @param nanos the time from the command's last request to its answer
     */
    void accepted(DeskCommand command, long nanos);

    /** Notes that the decision is a refusal. */
    void refused(DeskCommand command, String reason);

    /** Notes that a command was overruled and is decided again. */
    void overruled(DeskCommand command, String counter);

    /** Notes that a request's outcome is unknown and that it is sent again. */
    void repeated(String why);
}
