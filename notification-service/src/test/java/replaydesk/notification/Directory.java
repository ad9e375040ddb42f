package replaydesk.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;

/** Reference data with people, teams and vendors, as tests need it. */
public final class Directory {

    public static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private ReferenceData data = ReferenceData.NONE;

    public Directory with(String kind, String key, Map<String, Object> content) {
        var name = new ReferenceKey(kind, key);
        data = data.with(new ReferenceDocument(name, data.versions(name).size() + 1, null, Content.of(content),
                Set.of(), "replaydesk/escalation-service", "lena", new UUID(0, 1), NOW));
        return this;
    }

    /** A vendor that may receive log files and contact data; what of it is mailed, by key. */
    public static Map<String, Object> vendor(String email, Map<String, List<String>> mailed) {
        return Map.of("names", words("Alfa"), "contacts", List.of(
                Map.of("name", "Nobody", "language", "sv"), Map.of("name", "Service", "email", email, "language",
                        "en-GB")),
                "discloses", Map.of("logs", words("Log files"), "problem", words("Your words"), "contact",
                        words("Your name and address")),
                "mailed", mailed);
    }

    /** One text in all languages. */
    public static Map<String, String> words(String text) {
        return Map.of("en", text, "ru", text, "sv", text);
    }

    public InForce now() {
        return new InForce(data, NOW);
    }
}
