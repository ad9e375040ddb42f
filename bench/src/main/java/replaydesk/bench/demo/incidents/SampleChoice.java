package replaydesk.bench.demo.incidents;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Chooses the sample from the whole log: rare incidents first, then incidents spread evenly over the rest. The same log
 * gives the same sample. Lines are copied unchanged.
 */
public final class SampleChoice {

    private static final int SIZE = 500;

    private final List<Traits> incidents = new ArrayList<>();
    private final Set<String> chosen = new LinkedHashSet<>();

    /** The traits of an incident that the choice depends on. */
    private record Traits(String number, int changes, int reopenings, int lines, String contact, String priority,
            Set<String> moves, boolean neverResolved, boolean unknownGroup, boolean unknownCaller,
            boolean runsBack, boolean reprioritised) {

        static Traits of(Incident incident) {
            var lines = incident.lines();
            var moves = new LinkedHashSet<String>();
            moves.add("> " + lines.getFirst().state());
            for (int i = 1; i < lines.size(); i++) {
                moves.add(lines.get(i - 1).state() + " > " + lines.get(i).state());
            }
            return new Traits(incident.number(), incident.groupChanges(), incident.reopenings(), lines.size(),
                    incident.first().contactType(), incident.first().priority(), moves,
                    lines.stream().noneMatch(line -> line.state() == LogState.RESOLVED),
                    lines.stream().anyMatch(line -> line.group() == null),
                    incident.first().caller() == null, runsBack(lines),
                    lines.stream().map(LogLine::priority).distinct().count() > 1);
        }

        private static boolean runsBack(List<LogLine> lines) {
            boolean back = false;
            for (int i = 1; i < lines.size(); i++) {
                back |= lines.get(i).modCount() < lines.get(i - 1).modCount()
                        || lines.get(i).updatedAt().isBefore(lines.get(i - 1).updatedAt());
            }
            return back;
        }

        boolean moved(String... words) {
            return moves.stream().anyMatch(move -> List.of(words).stream().anyMatch(move::contains));
        }
    }

    private SampleChoice(IncidentLog log) {
        log.forEachRemaining(incident -> incidents.add(Traits.of(incident)));
    }

    /** Returns the numbers of the chosen incidents. */
    static Set<String> of(IncidentLog log) {
        var choice = new SampleChoice(log);
        choice.choose();
        return choice.chosen;
    }

    private void choose() {
        first(20, traits -> traits.neverResolved);
        first(20, traits -> traits.moved("CLOSED > ACTIVE"));
        first(5, traits -> traits.moved("NAMELESS"));
        first(5, Traits::unknownCaller);
        first(5, Traits::runsBack);
        first(15, traits -> traits.moved("AWAITING_EVIDENCE"));
        first(20, traits -> traits.moved("AWAITING_PROBLEM"));
        first(20, traits -> traits.moved("AWAITING_VENDOR"));
        most(15, Traits::changes);
        most(15, Traits::reopenings);
        most(5, Traits::lines);
        firstOfEach(2, Traits::moves);
        firstOfEach(12, traits -> Set.of(String.valueOf(traits.contact)));
        firstOfEach(15, traits -> Set.of(String.valueOf(traits.priority)));
        first(15, traits -> traits.unknownGroup && traits.changes > 1);
        first(10, traits -> traits.unknownGroup && traits.changes == 0);
        first(15, Traits::reprioritised);
        fill();
    }

    private void first(int many, Predicate<Traits> wanted) {
        incidents.stream().filter(wanted).limit(many).map(Traits::number).forEach(chosen::add);
    }

    private void most(int many, Function<Traits, Integer> of) {
        incidents.stream().sorted(Comparator.comparing(of).reversed()).limit(many).map(Traits::number)
                .forEach(chosen::add);
    }

    private void firstOfEach(int many, Function<Traits, Set<String>> kinds) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (var traits : incidents) {
            for (var kind : kinds.apply(traits)) {
                if (seen.merge(kind, 1, Integer::sum) <= many) {
                    chosen.add(traits.number());
                }
            }
        }
    }

    private void fill() {
        var rest = incidents.stream().map(Traits::number).filter(number -> !chosen.contains(number)).toList();
        int missing = SIZE - chosen.size();
        for (int i = 0; i < missing; i++) {
            chosen.add(rest.get((int) ((long) i * rest.size() / missing)));
        }
    }

    /** Writes the sample of a whole log. Arguments: {@code <incident_event_log.csv.gz> <sample.csv.gz>}. */
    public static void main(String[] files) throws IOException {
        Set<String> chosen;
        try (var log = IncidentLog.open(IncidentLog.file(Path.of(files[0])))) {
            chosen = of(log);
        }
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(files[0]))), StandardCharsets.UTF_8));
                var out = new BufferedWriter(new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(Path.of(files[1]))), StandardCharsets.UTF_8))) {
            out.write(in.readLine() + "\n");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (chosen.contains(line.substring(0, line.indexOf(',')))) {
                    out.write(line + "\n");
                }
            }
        }
    }
}
