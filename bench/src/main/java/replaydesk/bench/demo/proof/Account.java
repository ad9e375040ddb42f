package replaydesk.bench.demo.proof;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The facts that one teller gives of a case: a stage of the API, a replay, or the incident log. */
final class Account {

    /** Said where there is nobody or nothing to name. */
    static final String NONE = "none";

    private final String teller;
    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);

    Account(String teller) {
        this.teller = teller;
    }

    /** Adds a fact; null for none. */
    Account says(Fact fact, Object value) {
        facts.put(fact, value == null ? NONE : value.toString());
        return this;
    }

    String teller() {
        return teller;
    }

    Map<Fact, String> facts() {
        return Collections.unmodifiableMap(facts);
    }

    /** Null when the teller says nothing of it. */
    String fact(Fact fact) {
        return facts.get(fact);
    }
}
