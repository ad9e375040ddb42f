package replaydesk.kit.reference;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import replaydesk.events.value.ReferenceVersion;

/**
 * One version of a document. It is never edited: a change is the next version.
 *
 * @param version     from 1
 * @param inForceFrom time from which it holds; null for at once
 * @param content     null when this version retires the document
 * @param names       the documents that this one names
 * @param source      the CloudEvents source of the stage that owns the kind
 * @param actor       who saved it
 * @param command     id of the command that saved it
 * @param recordedAt  the log's time
 */
public record ReferenceDocument(ReferenceKey name, int version, Instant inForceFrom, Content content,
        Set<ReferenceKey> names, String source, String actor, UUID command, Instant recordedAt) {

    public ReferenceDocument {
        names = Set.copyOf(names);
    }

    /** Tells whether the document is no longer to be used. */
    public boolean retired() {
        return content == null;
    }

    /** Tells whether this version holds at a time, unless a later one does. */
    public boolean holdsAt(Instant time) {
        return inForceFrom == null || !inForceFrom.isAfter(time);
    }

    /** Returns the reference to this version, as events carry it. */
    public ReferenceVersion reference() {
        return new ReferenceVersion(name.kind(), name.key(), version);
    }
}
