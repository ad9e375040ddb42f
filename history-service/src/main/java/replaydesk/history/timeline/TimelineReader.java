package replaydesk.history.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import replaydesk.kit.identity.Reader;

/**
 * The reader of a case's timeline.
 *
 * @param reader    how much of the case they see
 * @param subject   of the reader's token
 * @param requester of the case; null for an alert of the monitoring
 */
record TimelineReader(Reader reader, String subject, String requester) {

    private static final String ON_BEHALF_OF = "onBehalfOf";

    /** Tells whether an event is the reader's own word, or the requester's, also where somebody else wrote it down. */
    boolean isOwn(String actor, JsonNode payload) {
        return subject.equals(actor) || requester != null
                && (requester.equals(actor) || requester.equals(payload.path(ON_BEHALF_OF).textValue()));
    }
}
