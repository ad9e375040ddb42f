package replaydesk.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.FIRST;
import static replaydesk.escalation.Stories.SHIPPED;
import static replaydesk.escalation.Stories.assigned;
import static replaydesk.escalation.Stories.closed;
import static replaydesk.escalation.Stories.proposed;
import static replaydesk.escalation.Stories.registered;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseSuspended;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.EscalationWatch;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.TargetChange;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.stage.EscalationRules;
import replaydesk.testing.StageFixture;

class EscalationsByRuleTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final ReferenceVersion RULE = new ReferenceVersion("escalation-rule", "a", 2);

    private static ReferenceData rules(Map<String, Object> rule) {
        return SHIPPED.with(List.of(Stories.version2("escalation-rules", "default", Map.of("rules", List.of(rule)))));
    }

    /** Returns a case that was routed to the service desk while this rule was in force. */
    private static StageFixture<EscalationCase> routed(Map<String, Object> rule) {
        var data = rules(rule);
        var desk = registered().by(data);
        return desk.given(new CaseRouted(1, "service-desk", Decider.RULE, null, List.of(), null,
                EscalationRules.watching(1, "service-desk", desk.reference())));
    }

    private static CaseEscalated only(List<CaseEvent> events) {
        assertThat(events).hasSize(1);
        return (CaseEscalated) events.getFirst();
    }

    private static ServiceLevelAssessed breached() {
        return new ServiceLevelAssessed(List.of(TargetChange.breached("resolution", START, START)));
    }

    @Test
    void aCaseThatNobodyTookGoesUpAfterItsTimeAndTheEventNamesTheRule() {
        var desk = routed(Map.of("key", "a", "trigger", "UNASSIGNED", "after", "PT4H", "kind", "FUNCTIONAL"));

        desk.after(Duration.ofHours(3));
        assertThat(desk.settle(2)).isEmpty();
        desk.after(Duration.ofHours(1));

        assertThat(only(desk.settle(2))).isEqualTo(new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 2, null, null, null,
                null, null, null, RULE, START.plus(Duration.ofHours(4)), desk.now(),
                EscalationRules.watching(2, null, desk.reference())));
        assertThat(desk.obligations()).as("it waits at level 2 from now on").hasSize(1);
    }

    @Test
    void whoHasTheCaseEndsTheWaitAndDecliningBeginsItAnew() {
        var desk = routed(Map.of("key", "a", "trigger", "UNASSIGNED", "after", "PT4H", "kind", "FUNCTIONAL"))
                .given(assigned("service-desk", "anna"));
        assertThat(desk.obligations()).isEmpty();

        desk.after(Duration.ofHours(5)).given(new WorkDeclined("anna", "semester"));
        assertThat(desk.obligations()).singleElement()
                .satisfies(due -> assertThat(due.due()).isEqualTo(desk.now().plus(Duration.ofHours(4))));
    }

    @Test
    void theTimeAtALevelGoesOnWhoeverHasTheCaseUntilASolutionStands() {
        var desk = routed(Map.of("key", "a", "trigger", "AT_LEVEL", "after", "P1D", "kind", "FUNCTIONAL", "team",
                "network")).after(Duration.ofHours(20)).given(assigned("service-desk", "anna"));
        assertThat(desk.obligations()).singleElement()
                .satisfies(due -> assertThat(due.due()).isEqualTo(START.plus(Duration.ofDays(1))));

        desk.given(proposed(FIRST));
        assertThat(desk.obligations()).isEmpty();
        desk.given(new SolutionRejected(FIRST, "rita", null)).after(Duration.ofHours(10));
        assertThat(only(desk.settle(2)).team()).isEqualTo("network");
    }

    @Test
    void aMissedTargetTellsAManagerOnceWhileTheCaseStays() {
        var desk = routed(Map.of("key", "a", "trigger", "BREACHED", "kind", "HIERARCHICAL", "manager", "lena"))
                .given(assigned("service-desk", "anna"));
        assertThat(desk.obligations()).isEmpty();

        desk.given(breached());
        var told = only(desk.settle(2));

        assertThat(told.manager()).isEqualTo("lena");
        assertThat(told.specialist()).isEqualTo("anna");
        assertThat(told.toLevel()).isEqualTo(1);
        assertThat(told.rule()).isEqualTo(RULE);
        assertThat(desk.state().handling().specialist()).isEqualTo("anna");
        desk.given(breached());
        assertThat(desk.obligations()).as("told already").isEmpty();
    }

    @Test
    void aWarningIsNoBreach() {
        var desk = routed(Map.of("key", "a", "trigger", "WARNED", "kind", "FUNCTIONAL"));

        desk.given(breached());
        assertThat(desk.obligations()).isEmpty();
        desk.given(new ServiceLevelAssessed(List.of(TargetChange.warned("resolution", 80, START, START))));
        assertThat(only(desk.settle(2)).toLevel()).isEqualTo(2);
    }

    @Test
    void theSecondRejectionEscalates() {
        var desk = routed(Map.of("key", "a", "trigger", "REJECTED", "times", 2, "kind", "FUNCTIONAL"))
                .given(assigned("service-desk", "anna"), proposed(FIRST), new SolutionRejected(FIRST, "rita", null));
        assertThat(desk.obligations()).isEmpty();

        desk.given(proposed(new UUID(5, 5)), new SolutionRejected(new UUID(5, 5), "rita", null));
        assertThat(only(desk.settle(2)).toLevel()).isEqualTo(2);
        assertThat(desk.obligations()).as("counted anew there").isEmpty();
    }

    @Test
    void whatRestsOrEndedIsNotEscalated() {
        var rule = Map.<String, Object>of("key", "a", "trigger", "UNASSIGNED", "after", "PT1H", "kind", "FUNCTIONAL");
        var desk = routed(rule).given(new CaseSuspended(null, null, null)).after(Duration.ofHours(2));
        assertThat(desk.obligations()).isEmpty();
        desk.given(new CaseResumed(null, null, null));
        assertThat(desk.settle(2)).hasSize(1);

        assertThat(routed(rule).given(closed()).obligations()).isEmpty();
    }

    @Test
    void aRuleThatLeadsNowhereDoesNotWatch() {
        var desk = registered().by(rules(Map.of("key", "a", "trigger", "BREACHED", "kind", "FUNCTIONAL")));
        assertThat(EscalationRules.watching(3, "engineering", desk.reference())).as("above is the vendor").isEmpty();
        assertThat(EscalationRules.watching(2, "network", desk.reference())).extracting(EscalationWatch::toLevel)
                .containsExactly(3);

        desk.by(rules(Map.of("key", "a", "trigger", "BREACHED", "kind", "HIERARCHICAL")));
        assertThat(EscalationRules.watching(1, "service-desk", desk.reference())).as("no manager").isEmpty();
        desk.by(rules(Map.of("key", "a", "trigger", "BREACHED", "kind", "HIERARCHICAL", "manager", "lena", "levels",
                List.of(2))));
        assertThat(EscalationRules.watching(1, "service-desk", desk.reference())).as("of another level").isEmpty();
    }

    @Test
    void aPersonWhoMovesTheCaseTakesItFromTheRule() {
        var desk = routed(Map.of("key", "a", "teams", List.of("service-desk"), "trigger", "UNASSIGNED", "after", "PT1H",
                "kind", "FUNCTIONAL")).given(new CaseAssigned(2, "network", null, AssignmentBasis.PERSON, null));

        assertThat(desk.after(Duration.ofHours(2)).settle(1)).isEmpty();
    }
}
