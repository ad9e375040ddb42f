package replaydesk.triage.reference.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import replaydesk.events.value.RoutingReason;
import replaydesk.triage.reference.Listed;

/** Collects why a case fulfils the conditions of a rule, until it does not fulfil one. */
final class Fitting {

    private final List<RoutingReason> reasons = new ArrayList<>(2);
    private boolean fits = true;

    /** No case has an agreement when it is routed. */
    Fitting agreement(List<String> listed) {
        fits = fits && Listed.isNone(listed);
        return this;
    }

    /** The list has the value. */
    Fitting oneOf(String condition, List<?> listed, Object value) {
        return anyOf(condition, listed, () -> value == null ? List.of() : List.of(value));
    }

    /**
     * The list has one of the values.
     *
     * @param values the first is the one that the case has, the others stand for it
     */
    Fitting anyOf(String condition, List<?> listed, Supplier<? extends List<?>> values) {
        if (fits && !Listed.isNone(listed)) {
            var seen = values.get();
            noted(condition, seen.stream().filter(listed::contains).findFirst().orElse(null),
                    seen.isEmpty() ? null : seen.getFirst());
        }
        return this;
    }

    /** The list has the language, or the one that it is a variety of. */
    Fitting language(List<String> listed, String language) {
        if (fits && !Listed.isNone(listed)) {
            noted("languages", listed.stream().filter(one -> Listed.fitsLanguage(List.of(one), language)).findFirst()
                    .orElse(null), language);
        }
        return this;
    }

    private void noted(String condition, Object expected, Object actual) {
        fits = expected != null;
        if (fits) {
            reasons.add(new RoutingReason(condition, String.valueOf(expected), String.valueOf(actual)));
        }
    }

    Optional<List<RoutingReason>> reasons() {
        return fits ? Optional.of(List.copyOf(reasons)) : Optional.empty();
    }
}
