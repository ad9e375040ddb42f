package replaydesk.history.evolution;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists of bounded length. They are part of a state, which is written again with every event, so they have to be short.
 * The timeline has everything.
 */
final class Bounded {

    /** The longest list of a state. Further items are in the timeline only. */
    static final int MOST = 50;

    private Bounded() {
    }

    static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <T> List<T> plus(List<T> list, T item) {
        if (item == null || list.contains(item) || list.size() >= MOST) {
            return list;
        }
        var longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }

    static <T> List<T> minus(List<T> list, T item) {
        return list.stream().filter(other -> !other.equals(item)).toList();
    }
}
