package replaydesk.history.evolution;

import java.util.ArrayList;
import java.util.List;

/** Lists of a state: short ones, since a state is written anew with every event; the timeline has everything. */
final class Bounded {

    /** The most that a list of a state holds; what comes beyond it is in the timeline only. */
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
