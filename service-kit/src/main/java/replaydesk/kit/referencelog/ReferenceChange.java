package replaydesk.kit.referencelog;

import java.time.Instant;
import java.util.UUID;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.reference.ReferenceKind;

/**
 * Change of a document that somebody asks for.
 *
 * @param presumed    the version that it was decided on; 0 for a document that is not there yet
 * @param content     null to retire the document
 * @param value       the content as the kind reads it; null to retire the document
 * @param inForceFrom null for at once
 * @param command     the command's id; a repeat has the same
 */
public record ReferenceChange(ReferenceKind<?> kind, String key, int presumed, Content content, Object value,
        Instant inForceFrom, String actor, UUID command) {

    ReferenceKey name() {
        return new ReferenceKey(kind.name(), key);
    }

    boolean retires() {
        return content == null;
    }

    void check(Check check) {
        check(kind, check);
    }

    private <T> void check(ReferenceKind<T> typed, Check check) {
        typed.check(typed.type().cast(value), check);
    }
}
