package replaydesk.history.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationKind;
import replaydesk.history.escalation.EscalationsView.AtLevel;
import replaydesk.history.escalation.Move.Kind;
import replaydesk.history.escalation.Move.Outcome;

class CourseTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");

    private final Course course = new Course();
    private Instant now = BEGIN;
    private int version;

    private CourseTest after(int minutes, CaseEvent event) {
        now = now.plus(Duration.ofMinutes(minutes));
        course.add(event, new Told(new UUID(0, ++version), version, "anna", now));
        return this;
    }

    private CourseTest routed() {
        return after(0, new CaseRouted(1, "service-desk", Decider.RULE, null));
    }

    private static CaseAssigned assigned(int level, String team, String specialist) {
        return new CaseAssigned(level, team, specialist, AssignmentBasis.PERSON, null);
    }

    private static CaseEscalated up(int from, int to, String team) {
        return new CaseEscalated(EscalationKind.FUNCTIONAL, from, to, team, "hårt", null, "omstart", null, null);
    }

    private static CaseHandedBack back(int from, int to, String team) {
        return new CaseHandedBack(from, to, team, "lätt");
    }

    private static CaseClosed closed() {
        return new CaseClosed(ClosureCode.SOLVED, null, null, 1, true, false, "anna", null, null);
    }

    @Test
    void eachMoveSaysFromWhereToWhereByWhomWhyAndWhatCameOfIt() {
        var view = routed().after(5, assigned(1, "service-desk", "anna")).after(10, up(1, 2, "network"))
                .after(20, back(2, 1, "service-desk")).course.upTo(now);

        assertThat(view.moves()).extracting(Move::kind).as("who takes it within the team is no move")
                .containsExactly(Kind.ROUTED, Kind.ESCALATED, Kind.HANDED_BACK);
        assertThat(view.moves()).extracting(Move::outcome)
                .containsExactly(Outcome.ESCALATED, Outcome.HANDED_BACK, Outcome.STANDS);
        assertThat(view.moves().get(1)).satisfies(move -> {
            assertThat(move.fromLevel()).isEqualTo(1);
            assertThat(move.fromTeam()).isEqualTo("service-desk");
            assertThat(move.toLevel()).isEqualTo(2);
            assertThat(move.toTeam()).isEqualTo("network");
            assertThat(move.by()).isEqualTo("anna");
            assertThat(move.reason()).isEqualTo("hårt");
            assertThat(move.tried()).isEqualTo("omstart");
            assertThat(move.at()).isEqualTo(BEGIN.plus(Duration.ofMinutes(15)));
        });
    }

    @Test
    void theTimeAtEachLevelIsThatOfTheOpenCase() {
        routed().after(10, up(1, 2, "network")).after(30, closed()).after(600, new CaseReopened(null, null, "anna"))
                .after(5, back(2, 1, null));

        assertThat(course.upTo(now.plus(Duration.ofMinutes(7))).levels()).containsExactly(
                new AtLevel(1, Duration.ofMinutes(17), true), new AtLevel(2, Duration.ofMinutes(35), false));
    }

    @Test
    void backAndForthIsABounceOnceThereAndBack() {
        var view = routed().after(1, up(1, 2, "network")).after(1, back(2, 1, "service-desk"))
                .after(1, up(1, 2, "network")).after(1, up(2, 3, "engineering")).course.upTo(now);

        assertThat(view.moves()).extracting(Move::bounced).containsExactly(false, false, true, true, false);
        assertThat(view.bounces()).isEqualTo(2);
    }

    @Test
    void whatIsToldToAManagerIsThereAlthoughTheCaseStays() {
        var view = routed().after(1, assigned(1, "service-desk", "anna"))
                .after(1,
                        new CaseEscalated(EscalationKind.HIERARCHICAL, 1, 1, "service-desk", "arg", null, null, "lena",
                                "anna")).course
                .upTo(now);

        assertThat(view.moves()).last().satisfies(move -> {
            assertThat(move.escalation()).isEqualTo(EscalationKind.HIERARCHICAL);
            assertThat(move.manager()).isEqualTo("lena");
            assertThat(move.specialist()).isEqualTo("anna");
            assertThat(move.bounced()).isFalse();
        });
    }

    @Test
    void aCaseThatEndsEndsItsLastMoveAndAReopenedOneStandsAgain() {
        routed().after(1, up(1, 2, "network")).after(1, closed());
        assertThat(course.upTo(now).moves()).last().extracting(Move::outcome).isEqualTo(Outcome.ENDED);

        after(1, new CaseReopened(null, null, "anna"));
        assertThat(course.upTo(now).moves()).last().extracting(Move::outcome).isEqualTo(Outcome.STANDS);
    }

    @Test
    void aTimeThatLiesBackCountsNothing() {
        routed().after(10, up(1, 2, "network")).after(-60, back(2, 1, null));

        assertThat(course.upTo(BEGIN.plus(Duration.ofMinutes(10))).levels()).containsExactly(
                new AtLevel(1, Duration.ofMinutes(10), true), new AtLevel(2, Duration.ZERO, false));
    }
}
