package replaydesk.bench.desk;

/** Told of every request with a command, and of what became of it; by any thread. */
public interface DeliveryLog {

    /** A request goes out, be it the first or a repeat. */
    void sent();

    /** @param nanos from the request to its answer, the last one of a command */
    void accepted(DeskCommand command, long nanos);

    /** The decision itself said no. */
    void refused(DeskCommand command, String reason);

    /** It came too late and is decided anew. */
    void overruled(DeskCommand command, String counter);

    /** Nobody could say what became of it: it is sent again. */
    void repeated(String why);
}
