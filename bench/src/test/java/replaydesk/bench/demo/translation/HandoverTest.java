package replaydesk.bench.demo.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import replaydesk.bench.demo.incidents.LogState;
import replaydesk.events.status.CaseStatus;

class HandoverTest {

    private final LogLines log = new LogLines();

    @Test
    void givenAGroupOfTheOtherLevel_thenTheCaseIsEscalatedAndHandedBack() {
        log.line(LogState.NEW, "Group 1", null);
        log.line(LogState.ACTIVE, "Group 2", null);
        log.line(LogState.ACTIVE, "Group 3", "Resolver 3");
        log.line(LogState.ACTIVE, "Group 1", "Resolver 1");

        assertThat(log.stepsInWords()).containsExactly("Review", "Assign Group 1", "Escalate 2 Group 2",
                "Assign Group 3 Resolver 3", "HandBack 1 Group 1", "Assign Group 1 Resolver 1");
        assertThat(log.script().finalState().place()).isEqualTo(new FinalState.Place("Group 1", "Resolver 1", 1, 3));
        assertThat(log.script().finalState()).extracting(FinalState::escalations, FinalState::handBacks)
                .containsExactly(1, 1);
    }

    @Test
    void givenNoGroupBetween_thenNobodyKnowsFromWhichLevelItCame() {
        log.line(LogState.NEW, "Group 1", null);
        log.line(LogState.ACTIVE, null, null);
        log.line(LogState.ACTIVE, "Group 2", null);

        assertThat(log.script().finalState().escalations()).isZero();
        assertThat(log.script().finalState().place()).isEqualTo(new FinalState.Place("Group 2", null, 2, 2));
    }

    @Test
    void givenATeamThatTheLogDoesNotName_thenItNamesNoLevelEither() {
        log.line(LogState.RESOLVED, null, null);

        assertThat(log.script().finalState().place())
                .isEqualTo(new FinalState.Place(Script.UNNAMED_TEAM, "Resolved by 3", null, 0));
        assertThat(log.script().finalState().status()).isEqualTo(CaseStatus.SOLVED);
    }
}
