package replaydesk.bench.demo.translation;

import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import replaydesk.bench.demo.incidents.Incident;
import replaydesk.bench.demo.incidents.LogLine;

/**
 * The level of each group. The log names none: the group with which most incidents open is read as the first line,
 * every other one as the second.
 *
 * @param firstLine null when no incident opens with a known group
 */
public record SupportLevels(String firstLine) {

    static final int FIRST = 1;
    static final int SECOND = 2;

    /** Takes all incidents of the log, so that a part of it has the same levels. */
    public static SupportLevels of(Iterator<Incident> log) {
        var opened = new TreeMap<String, Integer>();
        log.forEachRemaining(incident -> {
            if (incident.first().group() != null) {
                opened.merge(incident.first().group(), 1, Integer::sum);
            }
        });
        return new SupportLevels(opened.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElse(null));
    }

    /**
     * Returns the level of each group that the log names, and that of the team which is assigned where it names none.
     */
    public SortedMap<String, Integer> teams(Iterator<Incident> log) {
        var teams = new TreeMap<String, Integer>();
        teams.put(Script.UNNAMED_TEAM, FIRST);
        log.forEachRemaining(incident -> incident.lines().stream().map(LogLine::group).filter(Objects::nonNull)
                .forEach(group -> teams.computeIfAbsent(group, this::level)));
        return teams;
    }

    int level(String group) {
        return group.equals(firstLine) ? FIRST : SECOND;
    }
}
