package replaydesk.events.export;

/** A line that is not of the format. */
public class MalformedLine extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedLine(String message) {
        super(message);
    }
}
