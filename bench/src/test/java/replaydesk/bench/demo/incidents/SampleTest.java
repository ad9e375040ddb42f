package replaydesk.bench.demo.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Facts about the whole log hold for the sample, and the sample has some of everything. */
class SampleTest {

    private static final List<Incident> SAMPLE = new ArrayList<>();

    @BeforeAll
    static void read() {
        try (var log = IncidentLog.open(IncidentLog.sample())) {
            log.forEachRemaining(SAMPLE::add);
        }
    }

    @Test
    void itHasFiveHundredIncidentsAndAllTheirLines() {
        assertThat(SAMPLE).hasSize(500);
        assertThat(SAMPLE).extracting(Incident::number).doesNotHaveDuplicates();
        assertThat(IncidentLog.size(IncidentLog.sample(), Integer.MAX_VALUE))
                .isEqualTo(new IncidentLog.Size(500, 4300));
    }

    @Test
    void everyIncidentEndsClosed() {
        assertThat(SAMPLE).allMatch(incident -> incident.last().state() == LogState.CLOSED);
        assertThat(SAMPLE).allMatch(incident -> incident.last().closedAt().equals(incident.last().updatedAt()));
    }

    @Test
    void theFinalReopenCountIsTheMovesOutOfResolvedOrClosed() {
        assertThat(SAMPLE).allMatch(incident -> incident.reopenings() == incident.movesOut());
    }

    @Test
    void theCountsNeverFall() {
        assertThat(SAMPLE).allMatch(incident -> pairs(incident)
                .allMatch(i -> incident.lines().get(i).reopenCount() >= incident.lines().get(i - 1).reopenCount()
                        && incident.lines().get(i).reassignmentCount() >= incident.lines().get(i - 1)
                                .reassignmentCount()));
    }

    /**
     * The log's own count may exceed the visible changes, because some reassignments have no line; it is never lower.
     */
    @Test
    void theLogCountsAtLeastTheChangesOfGroupThatItShows() {
        assertThat(SAMPLE).allMatch(incident -> incident.last().reassignmentCount() >= incident.groupChanges());
    }

    @Test
    void theTimesOfOpeningResolvingAndClosingStandOnEveryLine() {
        assertThat(SAMPLE)
                .allMatch(incident -> incident.lines().stream().map(LogLine::openedAt).distinct().count() == 1);
        assertThat(SAMPLE)
                .allMatch(incident -> incident.lines().stream().map(LogLine::resolvedAt).distinct().count() == 1);
        assertThat(SAMPLE)
                .allMatch(incident -> incident.lines().stream().map(LogLine::closedAt).distinct().count() == 1);
    }

    @Test
    void theCountOfUpdatesRunsBackOnFewIncidentsOnly() {
        assertThat(SAMPLE.stream()
                .filter(incident -> pairs(incident)
                        .anyMatch(i -> incident.lines().get(i).modCount() < incident.lines().get(i - 1).modCount()))
                .count())
                .isLessThanOrEqualTo(4);
    }

    @Test
    void itHasSomeOfEverything() {
        assertThat(SAMPLE.stream().flatMap(incident -> incident.lines().stream()).map(LogLine::state)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LogState.class))))
                .containsExactlyInAnyOrder(LogState.values());
        assertThat(SAMPLE.stream().map(incident -> incident.first().contactType()).distinct())
                .contains("Phone", "Email", "Self service", "IVR", "Direct opening");
        assertThat(SAMPLE.stream().map(incident -> incident.first().priority()).distinct()).hasSize(4);
        assertThat(count(incident -> incident.lines().stream().noneMatch(line -> line.state() == LogState.RESOLVED)))
                .isEqualTo(13);
        assertThat(count(incident -> moves(incident, LogState.CLOSED, LogState.ACTIVE))).isEqualTo(12);
        assertThat(count(incident -> incident.reopenings() > 2)).isGreaterThanOrEqualTo(10);
        assertThat(count(incident -> incident.groupChanges() > 10)).isGreaterThanOrEqualTo(10);
        assertThat(count(incident -> incident.first().group() == null)).isGreaterThanOrEqualTo(10);
        assertThat(count(incident -> incident.lines().stream().map(LogLine::group).allMatch(Objects::isNull)))
                .isGreaterThanOrEqualTo(10);
        assertThat(count(incident -> incident.first().caller() == null)).isPositive();
    }

    private static long count(Predicate<Incident> wanted) {
        return SAMPLE.stream().filter(wanted).count();
    }

    private static boolean moves(Incident incident, LogState from, LogState to) {
        return pairs(incident).anyMatch(i -> incident.lines().get(i - 1).state() == from
                && incident.lines().get(i).state() == to);
    }

    private static IntStream pairs(Incident incident) {
        return IntStream.range(1, incident.lines().size());
    }
}
