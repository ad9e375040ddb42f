package replaydesk.events.log;

/**
 * Thrown for a record that cannot be judged: a contract header is missing, malformed or there twice. The record belongs
 * on the dead-letter topic.
 */
public final class UnusableRecord extends RuntimeException {

    public UnusableRecord(String message) {
        super(message, null, false, false);
    }
}
