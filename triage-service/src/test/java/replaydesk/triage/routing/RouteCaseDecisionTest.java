package replaydesk.triage.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.triage.Stories.SHIPPED;
import static replaydesk.triage.Stories.assigned;
import static replaydesk.triage.Stories.triaged;

import java.time.Instant;
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

    @Test
    void aPersonMayRouteToATeamThatNoRuleKnows() {
        assertThat(triaged().when(view -> RouteCaseDecision.decide(view, new RouteCase(2, "Group 56"), NOW)))
                .isEqualTo(Decision.emit(new CaseRouted(2, "Group 56", Decider.PERSON, null)));
    }

    @Test
    void anUnknownLevelIsRefused() {
        assertThat(triaged().when(view -> RouteCaseDecision.decide(view, new RouteCase(5, null), NOW))).isEqualTo(
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
