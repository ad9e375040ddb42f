package replaydesk.kit.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Check of a document that is to be saved. A kind goes through the document once, says what is wrong, and tells which
 * other documents it names: those must be in force whenever this one is, and stay as long as they are named.
 */
public final class Check {

    /** The languages in which the desk speaks. */
    public static final List<String> LANGUAGES = List.of("en", "ru", "sv");

    private final String key;
    private final List<InForce> times;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final Set<ReferenceKey> named = new HashSet<>();

    private Check(String key, List<InForce> times) {
        this.key = key;
        this.times = times;
    }

    /**
     * Begins the check of a document.
     *
     * @param data with the document, as it would be
     * @param from the time from which the document would be in force
     */
    public static Check of(ReferenceKey name, ReferenceData data, Instant from) {
        return new Check(name.key(), Stream.concat(Stream.of(from), data.changesAfter(from).stream())
                .map(at -> new InForce(data, at)).toList());
    }

    /** The key of the document. */
    public String key() {
        return key;
    }

    /**
     * Returns all documents, this one included, at each time at which they differ: from the one at which this document
     * comes into force.
     */
    public List<InForce> times() {
        return times;
    }

    /** Says what is wrong at a place. */
    public void wrong(String pointer, String detail, Object... arguments) {
        findings.add(new Finding(pointer, detail.formatted(arguments)));
    }

    /** Says of a place what the writer is told although the document is saved: hardly anybody means it so. */
    public void warn(String pointer, String detail, Object... arguments) {
        warnings.add(new Finding(pointer, detail.formatted(arguments)));
    }

    /** Notes that a place names another document, and says so if nobody defined that; null names nothing. */
    public void names(String pointer, String kind, String other) {
        if (other == null) {
            return;
        }
        named.add(new ReferenceKey(kind, other));
        if (!times.stream().allMatch(time -> time.knows(kind, other))) {
            wrong(pointer, "Expected a %s that is in force, but there is no %s", kind, other);
        }
    }

    /** Notes that a list names other documents. */
    public void names(String pointer, String kind, List<String> others) {
        for (int i = 0; others != null && i < others.size(); i++) {
            names(pointer + "/" + i, kind, others.get(i));
        }
    }

    /** Says if a text is not there in one of the languages. */
    public void texts(String pointer, Map<String, String> texts) {
        for (var language : LANGUAGES) {
            var text = texts == null ? null : texts.get(language);
            if (text == null || text.isBlank()) {
                wrong(pointer + "/" + language, "Expected a text in each of %s", String.join(", ", LANGUAGES));
            }
        }
    }

    /** Returns the faults; none when the document may be saved. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Returns what the writer of the document is told beside that it is saved. */
    public List<Finding> warnings() {
        return List.copyOf(warnings);
    }

    /** The documents that this one names. */
    public Set<ReferenceKey> named() {
        return Set.copyOf(named);
    }
}
