package replaydesk.kit.reference;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Documents from which the tests of reference data are told. */
public final class Documents {

    public static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private Documents() {
    }

    public static ReferenceKey category(String key) {
        return new ReferenceKey("category", key);
    }

    /** A version that is in force at once. */
    public static ReferenceDocument saved(ReferenceKey name, int version, Object content, ReferenceKey... names) {
        return saved(name, version, null, content, names);
    }

    public static ReferenceDocument saved(ReferenceKey name, int version, Instant from, Object content,
            ReferenceKey... names) {
        return new ReferenceDocument(name, version, from, content == null ? null : Content.of(content), Set.of(names),
                "replaydesk/triage-service", "lena", new UUID(version, name.hashCode()), NOW);
    }

    /** A version of a category with nothing in it. */
    public static ReferenceDocument saved(String key, int version) {
        return saved(category(key), version, Map.of("title", key + version));
    }

    public static ReferenceRecord record(long offset, long basis, ReferenceDocument document) {
        return new ReferenceRecord(offset, basis, document, 10);
    }
}
