package replaydesk.events.export;

import java.io.IOException;

/** Thrown when a stream does not begin as an export of a format that can be verified here. */
public class NotAnExport extends IOException {

    private static final long serialVersionUID = 1L;

    NotAnExport(String message) {
        super(message);
    }
}
