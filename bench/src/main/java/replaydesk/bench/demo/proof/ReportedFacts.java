package replaydesk.bench.demo.proof;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The facts that one source gives of a case: a stage of the API, a replay, or the incident log. */
final class ReportedFacts {

    /** The value of a fact that names nobody or nothing. */
    static final String NONE = "none";

    private final String source;
    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);

    ReportedFacts(String source) {
        this.source = source;
    }

    /** Adds a fact; null for none. */
    ReportedFacts with(Fact fact, Object value) {
        facts.put(fact, value == null ? NONE : value.toString());
        return this;
    }

    String source() {
        return source;
    }

    Map<Fact, String> facts() {
        return Collections.unmodifiableMap(facts);
    }

    /** Returns the fact; null when the source does not report it. */
    String fact(Fact fact) {
        return facts.get(fact);
    }
}
