package replaydesk.kit.command;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** States that injection points name, and states of the hosted stages. */
final class NamedStates {

    private final SortedSet<String> hosted = new TreeSet<>();
    private final SortedMap<String, String> named = new TreeMap<>();

    void hosted(String state) {
        hosted.add(state);
    }

    /** @param place the place that asks for the state, in words for the error */
    void named(String state, String place) {
        named.put(place, state);
    }

    /** Returns the errors: one sentence for each place that names a state of no hosted stage. */
    List<String> errors() {
        return named.entrySet().stream().filter(place -> !hosted.contains(place.getValue()))
                .map(place -> "Expected %s to name the state of a hosted stage, but there is none with %s; there are %s"
                        .formatted(place.getKey(),
                                place.getValue(), hosted))
                .toList();
    }
}
