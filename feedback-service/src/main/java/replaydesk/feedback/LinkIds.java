package replaydesk.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** The names of links: derived from the closing that they ask about, so that asking again is the same link. */
final class LinkIds {

    private LinkIds() {
    }

    static UUID of(UUID closing) {
        return UUID.nameUUIDFromBytes(("replaydesk/feedback-link/" + closing).getBytes(UTF_8));
    }
}
