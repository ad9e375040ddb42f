package replaydesk.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Derives the id of a link from the closure that it asks about, so that asking again gives the same link. */
final class LinkIds {

    private LinkIds() {
    }

    static UUID of(UUID closing) {
        return UUID.nameUUIDFromBytes(("replaydesk/feedback-link/" + closing).getBytes(UTF_8));
    }
}
