package replaydesk.kit.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import replaydesk.kit.stage.Obligation;

/**
 * Attempts at obligations that a case still has, by name and cause: events that the log overruled, or that were
 * accepted without effect. Copies of one event count once. After {@value #MOST} different ones the obligation is
 * parked: it is no longer sent, and raises an alarm.
 *
 * @param inVain the ids of the events, by {@code name|cause}
 */
public record Attempts(Map<String, Set<UUID>> inVain) {

    static final int MOST = 8;

    public static final Attempts NONE = new Attempts(Map.of());

    public Attempts {
        inVain = Map.copyOf(inVain);
    }

    private static String key(Obligation obligation) {
        return obligation.name() + "|" + obligation.cause();
    }

    /** Counts an attempt after which the obligation is still there. */
    public Attempts with(Obligation obligation, UUID event) {
        var all = new HashMap<>(inVain);
        var ids = new LinkedHashSet<>(all.getOrDefault(key(obligation), Set.of()));
        if (ids.size() < MOST) {
            ids.add(event);
        }
        all.put(key(obligation), Set.copyOf(ids));
        return new Attempts(all);
    }

    /** Tells whether the obligation is parked, that is, no longer sent. */
    public boolean parks(Obligation obligation) {
        return !inVain.isEmpty() && inVain.getOrDefault(key(obligation), Set.of()).size() >= MOST;
    }

    /** Tells whether any obligation is parked. */
    public boolean parked() {
        return inVain.values().stream().anyMatch(ids -> ids.size() >= MOST);
    }

    /** Returns the attempts at obligations that are still there. */
    public Attempts keep(Iterable<Obligation> obligations) {
        if (inVain.isEmpty()) {
            return this;
        }
        var left = new HashMap<String, Set<UUID>>();
        for (var obligation : obligations) {
            var ids = inVain.get(key(obligation));
            if (ids != null) {
                left.put(key(obligation), ids);
            }
        }
        return left.size() == inVain.size() ? this : new Attempts(left);
    }

    /** Returns the column's text, a line for each obligation; null when there is none. */
    String text() {
        return inVain.isEmpty() ? null : new TreeMap<>(inVain).entrySet().stream()
                .map(e -> e.getKey() + "|"
                        + e.getValue().stream().map(UUID::toString).sorted().collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    static Attempts parse(String text) {
        if (text == null) {
            return NONE;
        }
        return new Attempts(text.lines().collect(Collectors.toMap(line -> line.substring(0, line.lastIndexOf('|')),
                line -> Stream.of(line.substring(line.lastIndexOf('|') + 1).split(",")).map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet()))));
    }
}
