package replaydesk.bench.demo.proof;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The facts that one source gives of a case: a stage of the API, a replay, or the incident log. */
final class ReportedFacts {

    /** Said where there is nobody or nothing to name. */
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

    /** Null when the source says nothing of it. */
    String fact(Fact fact) {
        return facts.get(fact);
    }
}
