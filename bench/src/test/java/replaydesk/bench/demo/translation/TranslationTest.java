package replaydesk.bench.demo.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.bench.demo.incidents.Incident;
import replaydesk.bench.demo.incidents.IncidentLog;
import replaydesk.bench.demo.incidents.LogLine;
import replaydesk.bench.demo.incidents.LogState;
import replaydesk.bench.desk.DeskCommand;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Priority;

class TranslationTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2016, 3, 1, 12, 0);

    private final List<LogLine> lines = new ArrayList<>();

    @Test
    void givenAPlainIncident_thenItIsReviewedAssignedSolvedAndClosed() {
        line(LogState.NEW, "Group 1", null);
        line(LogState.RESOLVED, "Group 1", "Resolver 7");
        line(LogState.CLOSED, "Group 1", "Resolver 7");

        assertThat(told()).containsExactly("Review", "Assign Group 1", "Assign Group 1 Resolver 7", "Propose", "Close SOLVED");
    }

    @Test
    void givenAnUnknownGroup_thenTheCaseIsUnassigned() {
        line(LogState.NEW, "Group 1", null);
        line(LogState.ACTIVE, null, null);
        line(LogState.ACTIVE, "Group 2", null);

        assertThat(told()).containsExactly("Review", "Assign Group 1", "Assign nobody", "Assign Group 2");
    }

    @Test
    void givenNoGroupWhenResolved_thenSomebodyUnnamedHasItFirst() {
        line(LogState.NEW, null, null);
        line(LogState.RESOLVED, null, null);
        line(LogState.CLOSED, null, null);

        assertThat(told()).containsExactly("Review", "Assign not named in the log Resolved by 3", "Propose", "Close SOLVED");
        assertThat(script().gaps()).containsExactly(Gap.NOBODY_WHEN_RESOLVED);
    }

    @Test
    void givenAWaitForTheRequester_thenItIsAskedAndAnswered() {
        line(LogState.AWAITING_USER_INFO, "Group 1", null);
        line(LogState.AWAITING_USER_INFO, "Group 1", null);
        line(LogState.ACTIVE, "Group 1", null);

        assertThat(told()).containsExactly("Review", "Assign Group 1", "Ask", "Reply");
    }

    @Test
    void givenOneWaitAfterTheOther_thenTheFirstEndsBeforeTheSecondBegins() {
        line(LogState.AWAITING_VENDOR, "Group 1", null);
        line(LogState.AWAITING_PROBLEM, "Group 1", null);
        line(LogState.AWAITING_USER_INFO, "Group 1", null);
        line(LogState.CLOSED, "Group 1", null);

        assertThat(told()).containsExactly("Review", "Assign Group 1", "Suspend", "Resume", "Suspend", "Resume", "Ask", "Reply",
                "Close OTHER");
    }

    @Test
    void givenItComesBackFromResolvedAndFromClosed_thenTheSolutionIsRejectedAndTheCaseReopened() {
        line(LogState.RESOLVED, "Group 1", null);
        line(LogState.ACTIVE, "Group 1", null);
        line(LogState.RESOLVED, "Group 1", null);
        line(LogState.CLOSED, "Group 1", null);
        line(LogState.ACTIVE, "Group 1", null);

        assertThat(told()).containsExactly("Review", "Assign Group 1", "Propose", "Reject 1", "Propose", "Close SOLVED", "Reopen");
    }

    @Test
    void givenItClosesWithoutBeingResolved_thenNoSolutionIsProposed() {
        line(LogState.NEW, "Group 1", null);
        line(LogState.CLOSED, "Group 1", null);
        line(LogState.CLOSED, "Group 1", null);

        assertThat(told()).containsExactly("Review", "Assign Group 1", "Close OTHER");
    }

    @Test
    void givenLowImpactAndUrgency_thenThePriorityIsTheLogs() {
        lines.add(line(LogState.NEW, "Group 1", null, "3 - Low", "3 - Low", "4 - Low", "IVR"));

        assertThat(((Step.Review) script().steps().getFirst()).command().priority()).isEqualTo(Priority.LOW);
        assertThat(script().registration().channel()).isEqualTo(Channel.PHONE);
    }

    @Test
    void givenAnotherPriorityLater_thenAnOperatorClassifiesAnew() {
        line(LogState.NEW, "Group 1", null);
        lines.add(line(LogState.ACTIVE, "Group 1", null, "1 - High", "2 - Medium", "2 - High", "Phone"));

        assertThat(told()).containsExactly("Review", "Assign Group 1", "Classify HIGH");
    }

    @Test
    void theSamplesScriptsHaveAsManyReopeningsAndChangesAsItsIncidents() {
        try (var log = IncidentLog.open(IncidentLog.sample())) {
            log.forEachRemaining(incident -> {
                var steps = Translation.of(incident).steps();
                assertThat(steps.stream().filter(TranslationTest::comesBack).count()).isEqualTo(incident.reopenings());
                assertThat(steps.getLast()).isInstanceOfSatisfying(Step.Operator.class,
                        last -> assertThat(last.command()).isInstanceOf(DeskCommand.Close.class));
            });
        }
    }

    private static boolean comesBack(Step step) {
        return step instanceof Step.Requester(var command)
                && (command instanceof DeskCommand.Reject || command instanceof DeskCommand.Reopen);
    }

    private void line(LogState state, String group, String assignedTo) {
        lines.add(line(state, group, assignedTo, "2 - Medium", "2 - Medium", "3 - Moderate", "Phone"));
    }

    private static LogLine line(LogState state, String group, String assignedTo, String impact, String urgency, String priority,
            String contact) {
        return new LogLine("INC1", state, state != LogState.CLOSED, 0, 0, 0, "Caller 1", NOON, "Updated by 1", NOON, contact,
                "Category 1", null, null, null, impact, urgency, priority, group, assignedTo, null, null, "code 6",
                "Resolved by 3", NOON, NOON);
    }

    private Script script() {
        return Translation.of(new Incident("INC1", lines));
    }

    private List<String> told() {
        return script().steps().stream().map(TranslationTest::words).toList();
    }

    private static String words(Step step) {
        return switch (step) {
            case Step.Review _ -> "Review";
            case Step.Reply _ -> "Reply";
            case Step.Operator(var command) -> words(command);
            case Step.Requester(var command) -> words(command);
        };
    }

    private static String words(DeskCommand command) {
        var name = command.getClass().getSimpleName();
        return switch (command) {
            case DeskCommand.Assign(_, var team, var specialist, _) ->
                    name + " " + (team == null ? "nobody" : team) + (specialist == null ? "" : " " + specialist);
            case DeskCommand.Reject(var solution, _) -> name + " " + solution;
            case DeskCommand.Close(var code, _, _) -> name + " " + ClosureCode.valueOf(code.name());
            case DeskCommand.Classify classify -> name + " " + classify.priority();
            default -> name;
        };
    }
}
