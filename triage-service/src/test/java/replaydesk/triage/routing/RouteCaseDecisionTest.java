package replaydesk.triage.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.triage.Stories.SHIPPED;
import static replaydesk.triage.Stories.assigned;
import static replaydesk.triage.Stories.triaged;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.value.Decider;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.stage.Decision;

class RouteCaseDecisionTest {

    private static final InForce NOW = new InForce(SHIPPED, Instant.parse("2026-03-02T08:00:00Z"));

    private static Decision route(Integer level, String team) {
        return triaged().when(view -> RouteCaseDecision.decide(view, new RouteCase(level, team), NOW));
    }

    @Test
    void aTeamIsRoutedToAtItsOwnLevelOrAtTheOneThatIsNamed() {
        assertThat(route(null, "network")).isEqualTo(
                Decision.emit(new CaseRouted(2, "network", Decider.PERSON, null)));
        assertThat(route(3, "network")).isEqualTo(Decision.emit(new CaseRouted(3, "network", Decider.PERSON, null)));
    }

    @Test
    void aLevelIsEnoughWhereTheTeamIsNotKnown() {
        assertThat(route(2, null)).isEqualTo(Decision.emit(new CaseRouted(2, null, Decider.PERSON, null)));
        assertThat(route(null, null)).isEqualTo(
                new Decision.Refused("no-place", "Expected a level or a team, but there is neither"));
    }

    @Test
    void aTeamThatNobodyDefinedIsRefusedWithThoseThatMayBeMeant() {
        assertThat(route(2, "netwrok")).isEqualTo(new Decision.Refused("unknown-team",
                "Expected a known team, such as network, but there is no netwrok", List.of("network")));
        assertThat(route(null, "Group 56")).isEqualTo(
                new Decision.Refused("unknown-team", "Expected a known team, but there is no Group 56"));
    }

    @Test
    void anUnknownLevelIsRefused() {
        assertThat(route(5, null)).isEqualTo(
                new Decision.Refused("unknown-level", "Expected a level from 0 to 4, but it is 5"));
        assertThat(route(5, "network")).isEqualTo(
                new Decision.Refused("unknown-level", "Expected a level from 0 to 4, but it is 5"));
    }

    @Test
    void anAssignedCaseIsNotRouted() {
        assertThat(
                triaged().given(assigned()).when(view -> RouteCaseDecision.decide(view, new RouteCase(2, null), NOW)))
                .isEqualTo(
                        new Decision.Refused("assigned", "Expected the case to lie with nobody, but it is assigned"));
    }

    @ParameterizedTest
    @CsvSource({"Group 56, true", "Вторая линия, true", "nätverk-2.a, true", "?, false", "' ', false", "a/b, false"})
    void aTeamsKeyHasLettersAndDigitsOfAnyScript(String key, boolean valid) {
        assertThat(key.matches(ReferenceKey.PATTERN)).isEqualTo(valid);
    }
}
