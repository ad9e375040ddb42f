package replaydesk.events.log;

/** A record that cannot be judged: a contract header is missing, malformed or there twice. It belongs on the dead-letter topic. */
public final class UnusableRecord extends RuntimeException {

    public UnusableRecord(String message) {
        super(message, null, false, false);
    }
}
