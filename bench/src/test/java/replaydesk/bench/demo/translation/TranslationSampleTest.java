package replaydesk.bench.demo.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import replaydesk.bench.client.DeskCommand;
import replaydesk.bench.demo.incidents.IncidentLog;
import replaydesk.events.status.CaseStatus;
import replaydesk.kit.reference.ReferenceKey;

/** Tests of the scripts of the sample's incidents. */
class TranslationSampleTest {

    @Test
    void theSamplesScriptsHaveAsManyReopeningsAsItsIncidentsAndEndClosed() {
        try (var log = IncidentLog.open(IncidentLog.sample())) {
            log.forEachRemaining(incident -> {
                var steps = Translation.of(incident, LogLines.LEVELS).steps();
                assertThat(steps.stream().filter(TranslationSampleTest::comesBack).count())
                        .isEqualTo(incident.reopenings());
                assertThat(steps.getLast()).satisfiesAnyOf(last -> assertThat(last).isInstanceOf(Step.Closing.class),
                        last -> assertThat(((Step.Operator) last).command()).isInstanceOf(DeskCommand.Close.class));
            });
        }
    }

    @Test
    void theGroupWhereMostIncidentsOfTheSampleOpenIsTheFirstLine() {
        assertThat(levels()).isEqualTo(new SupportLevels("Group 70"));
    }

    @Test
    void everyGroupThatTheLogNamesIsATeamAndSoIsTheOneWithoutAName() {
        try (var log = IncidentLog.open(IncidentLog.sample())) {
            var teams = levels().teams(log);

            assertThat(teams).containsEntry("Group 70", 1).containsEntry(Script.UNNAMED_TEAM, 1).hasSizeGreaterThan(10);
            assertThat(teams.values()).containsOnly(1, 2);
            assertThat(teams.keySet()).allSatisfy(team -> assertThat(team).matches(ReferenceKey.PATTERN));
        }
    }

    @Test
    void theSampleHasSomeOfEveryStep() {
        var scripts = new ArrayList<Script>();
        var levels = levels();
        try (var log = IncidentLog.open(IncidentLog.sample())) {
            log.forEachRemaining(incident -> scripts.add(Translation.of(incident, levels)));
        }

        assertThat(scripts).extracting(Script::finalState)
                .allMatch(finalState -> finalState.status() == CaseStatus.CLOSED && finalState.open() == 0);
        assertThat(scripts)
                .filteredOn(script -> script.steps().stream().anyMatch(Step.Closing.class::isInstance)).hasSize(5);
        assertThat(scripts).anyMatch(script -> script.finalState().escalations() > 1
                && script.finalState().handBacks() > 1);
        assertThat(scripts).anyMatch(script -> script.finalState().received() > 1);
        assertThat(scripts).anyMatch(script -> script.finalState().sent() > 0);
        assertThat(scripts.stream().flatMap(script -> script.omissions().keySet().stream()).distinct())
                .containsExactlyInAnyOrder(Omission.values());
    }

    private static SupportLevels levels() {
        try (var log = IncidentLog.open(IncidentLog.sample())) {
            return SupportLevels.of(log);
        }
    }

    private static boolean comesBack(Step step) {
        return step instanceof Step.Requester(var command)
                && (command instanceof DeskCommand.Reject || command instanceof DeskCommand.Reopen);
    }
}
