package replaydesk.escalation.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.selection.People.NOW;
import static replaydesk.escalation.selection.People.hours;
import static replaydesk.escalation.selection.People.specialist;
import static replaydesk.escalation.selection.People.team;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.reference.Specialist.Absence;
import replaydesk.escalation.reference.Specialist.Graded;
import replaydesk.escalation.reference.Team;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.AssignmentReason;
import replaydesk.events.value.AssignmentReasonKind;
import replaydesk.events.value.PassedOver;
import replaydesk.events.value.PassingReason;

class SelectionTest {

    private static final Instant YESTERDAY = NOW.minusSeconds(86_400);
    private static final Instant TOMORROW = NOW.plusSeconds(86_400);

    private final People people = new People();

    private static Search search(Team team, AssignmentBasis how, String language, List<String> skills) {
        return new Search(team, how, language, skills, List.of(), NOW);
    }

    private Selected select(AssignmentBasis how) {
        return Selection.of(search(team(null, null), how, null, List.of("sql", "linux")), people.all());
    }

    private static List<Graded> skills(int sql, int linux) {
        return List.of(new Graded("sql", sql), new Graded("linux", linux));
    }

    private static String id(Selected selected) {
        return selected.candidate() == null ? null : selected.candidate().id();
    }

    @Test
    void whoHasAllSkillsComesFirstThenTheHigherGradeWhateverTheLoad() {
        people.with("expert", specialist(List.of(new Graded("sql", 5)), null, null, null, null), 0, null)
                .with("fair", specialist(skills(2, 2), null, null, null, null), 9, NOW)
                .with("good", specialist(skills(3, 2), null, null, null, null), 12, NOW);

        var selected = select(AssignmentBasis.SKILL);

        assertThat(id(selected)).isEqualTo("good");
        assertThat(selected.why()).containsExactly(new AssignmentReason(AssignmentReasonKind.SKILL, "sql", 3, null),
                new AssignmentReason(AssignmentReasonKind.SKILL, "linux", 2, null),
                new AssignmentReason(AssignmentReasonKind.LOAD, null, 12, null),
                new AssignmentReason(AssignmentReasonKind.TURN, null, null, NOW));
        assertThat(selected.whyNot()).containsExactly(new PassedOver("fair", PassingReason.SKILL, null, null),
                new PassedOver("expert", PassingReason.SKILL, null, null));
    }

    @Test
    void amongEqualsTheLessBusyOneThenWhoWaitsLongestThenTheKey() {
        people.with("busy", 3, YESTERDAY).with("late", 1, NOW).with("early", 1, YESTERDAY);

        assertThat(id(select(AssignmentBasis.SKILL))).isEqualTo("early");
        assertThat(select(AssignmentBasis.LOAD).whyNot()).containsExactly(
                new PassedOver("late", PassingReason.TURN, null, null),
                new PassedOver("busy", PassingReason.LOAD, 3, null));

        people.with("b", 0, null).with("a", 0, null);
        assertThat(id(select(AssignmentBasis.LOAD))).isEqualTo("a");
    }

    @Test
    void byTurnNothingElseCounts() {
        people.with("busy", specialist(null, null, null, null, null), 30, YESTERDAY)
                .with("free", specialist(skills(5, 5), null, null, null, null), 0, NOW);

        assertThat(id(select(AssignmentBasis.TURN))).isEqualTo("busy");
    }

    @Test
    void whoSpeaksTheRequestersLanguageComesFirst() {
        people.with("anna", specialist(null, List.of("sv"), null, null, null), 9, NOW)
                .with("boris", specialist(null, List.of("ru"), null, null, null), 0, null);

        var selected = Selection.of(search(team(null, null), AssignmentBasis.LOAD, "sv-FI", List.of()), people.all());

        assertThat(id(selected)).isEqualTo("anna");
        assertThat(selected.why()).contains(new AssignmentReason(AssignmentReasonKind.LANGUAGE, "sv-FI", null, null));
        assertThat(selected.whyNot()).containsExactly(new PassedOver("boris", PassingReason.LANGUAGE, null, null));
        assertThat(id(Selection.of(search(team(null, null), AssignmentBasis.LOAD, "fi", List.of()), people.all())))
                .as("nobody speaks it, and somebody has to").isEqualTo("boris");
    }

    @Test
    void whoDeclinedIsAbsentDoesNotWorkNowOrHasEnoughIsLeftOut() {
        var until = NOW.plusSeconds(3_600);
        people.with("declined", 0, null)
                .with("away", specialist(null, null, null, List.of(new Absence(YESTERDAY, TOMORROW, null)), null), 0,
                        null)
                .with("asleep", specialist(null, null, hours("10:00", "18:00"), null, null), 0, null)
                .with("full", specialist(null, null, null, null, 4), 4, null).with("there", 7, NOW);

        var selected = Selection.of(new Search(team(null, null), AssignmentBasis.LOAD, null, List.of(),
                List.of("declined"), NOW), people.all());

        assertThat(id(selected)).isEqualTo("there");
        assertThat(selected.whyNot()).containsExactly(new PassedOver("declined", PassingReason.DECLINED, null, null),
                new PassedOver("away", PassingReason.ABSENT, null, TOMORROW),
                new PassedOver("asleep", PassingReason.OUT_OF_HOURS, null, until),
                new PassedOver("full", PassingReason.AT_LIMIT, 4, null));
    }

    @Test
    void whereNobodyCanItTellsWhenSomebodyIsBack() {
        people.with("away", specialist(null, null, hours("08:00", "17:00"),
                List.of(new Absence(YESTERDAY, Instant.parse("2026-03-04T20:00:00Z"), null)), null), 0, null);

        var selected = select(AssignmentBasis.LOAD);

        assertThat(selected.candidate()).isNull();
        assertThat(selected.againAt()).as("the morning after the absence").isEqualTo("2026-03-05T07:00:00Z");
        assertThat(selected.busy()).isFalse();
    }

    @Test
    void theTeamsHoursHoldForWhoHasNoneOfTheirOwn() {
        people.with("anna", 0, null);
        var late = team(null, hours("12:00", "20:00"));

        var selected = Selection.of(search(late, AssignmentBasis.TURN, null, List.of()), people.all());

        assertThat(selected.candidate()).isNull();
        assertThat(selected.againAt()).isEqualTo("2026-03-02T11:00:00Z");
    }

    @Test
    void aFullTeamLooksAgainLater() {
        people.with("a", 3, null).with("b", 2, null);

        var selected = Selection.of(search(team(5, null), AssignmentBasis.LOAD, null, List.of()), people.all());

        assertThat(selected.candidate()).isNull();
        assertThat(selected.busy()).isTrue();
        assertThat(selected.againAt()).isEqualTo(NOW.plus(Selection.LOOK_AGAIN));
    }

    @Test
    void whereAllDeclinedNobodyIsEverFound() {
        people.with("a", 0, null);

        var selected = Selection.of(new Search(team(null, null), AssignmentBasis.LOAD, null, List.of(), List.of("a"),
                NOW), people.all());

        assertThat(selected.candidate()).isNull();
        assertThat(selected.againAt()).isNull();
    }

    @Test
    void aSubstituteStandsInWithTheSkillsOfWhoIsAbsent() {
        people.with("expert", specialist(skills(5, 5), null, null, List.of(new Absence(YESTERDAY, null, "deputy")),
                null), 0, null).with("deputy", 4, NOW)
                .with("fair", specialist(skills(2, 2), null, null, null, null), 0, null);

        var selected = select(AssignmentBasis.SKILL);

        assertThat(id(selected)).isEqualTo("deputy");
        assertThat(selected.why())
                .startsWith(new AssignmentReason(AssignmentReasonKind.SUBSTITUTE, "expert", null, null));
    }

    @Test
    void whatIsExplainedIsBounded() {
        IntStream.range(0, 200).forEach(n -> people.with("s" + n, n, null));

        assertThat(select(AssignmentBasis.LOAD).whyNot()).hasSize(Selection.MOST_EXPLAINED);
    }
}
