package replaydesk.kit.reference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The reference data that is in force at a time: what a decision is made by. A decision names in its event the versions
 * that it used, so no replay asks for this.
 */
public record InForce(ReferenceData data, Instant at) {

    /** No documents at all: for stages that need none. */
    public static final InForce NOTHING = new InForce(ReferenceData.NONE, Instant.EPOCH);

    /** Returns the version of the document that is in force. */
    public Optional<ReferenceDocument> find(String kind, String key) {
        return key == null ? Optional.empty() : data.inForce(new ReferenceKey(kind, key), at);
    }

    /** Returns the content of the version that is in force; empty also when this code cannot read it. */
    public <T> Optional<T> find(String kind, String key, Class<T> type) {
        return find(kind, key).flatMap(document -> document.content().as(type));
    }

    /** Tells whether somebody defined this key, and nobody retired it. */
    public boolean knows(String kind, String key) {
        return find(kind, key).isPresent();
    }

    /** Returns everything of the kind that is in force, in the order of the keys. */
    public List<ReferenceDocument> all(String kind) {
        return data.inForce(kind, at);
    }
}
