package replaydesk.events.export;

/** Thrown for a line that does not follow the format. */
public class MalformedLine extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedLine(String message) {
        super(message);
    }
}
