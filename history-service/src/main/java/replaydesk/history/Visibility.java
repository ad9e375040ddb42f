package replaydesk.history;

import java.util.Set;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Reader;

/**
 * The cases that a caller gets to see, and the reader as whom (R4, R5).
 *
 * @param everywhere    whether of every organisation
 * @param organisations else of these
 * @param requester     only this one's own cases; null where it is not so restricted
 * @param reader        how much of a case
 */
public record Visibility(boolean everywhere, Set<String> organisations, String requester, Reader reader) {

    /**
     * Returns the visibility of cases for a caller. People of the desk see everything of a case; the client's people
     * and systems see what is meant for them.
     */
    public static Visibility of(Caller caller) {
        var reader = caller.reader();
        var requester = reader == Reader.REQUESTER ? caller.subject() : null;
        return new Visibility(caller.readsAll(), caller.organisations(), requester, reader);
    }

    /** Tells whether the caller also sees what the desk keeps to itself: notes, diagnoses, the assignment. */
    public boolean desk() {
        return reader == Reader.DESK;
    }
}
