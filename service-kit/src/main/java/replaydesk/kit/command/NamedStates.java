package replaydesk.kit.command;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The states that injection points name, and those that hosted stages have. */
final class NamedStates {

    private final SortedSet<String> hosted = new TreeSet<>();
    private final SortedMap<String, String> named = new TreeMap<>();

    void hosted(String state) {
        hosted.add(state);
    }

    /** @param place says where the state is asked for, in words of the error */
    void named(String state, String place) {
        named.put(place, state);
    }

    /** What is wrong: one sentence for each place that names a state of no hosted stage. */
    List<String> errors() {
        return named.entrySet().stream().filter(place -> !hosted.contains(place.getValue())).map(place ->
                "Expected %s to name the state of a hosted stage, but there is none with %s; there are %s".formatted(place.getKey(),
                        place.getValue(), hosted)).toList();
    }
}
