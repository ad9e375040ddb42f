package replaydesk.feedback.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Derives the id of a link from the closure that it asks about, so that asking again gives the same link. */
public final class LinkIds {

    private LinkIds() {
    }

    /** Returns the id of the link for a closure. */
    public static UUID of(UUID closing) {
        return UUID.nameUUIDFromBytes(("replaydesk/feedback-link/" + closing).getBytes(UTF_8));
    }
}
