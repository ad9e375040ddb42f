package replaydesk.bench.demo.translation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import replaydesk.bench.client.DeskCommand;
import replaydesk.bench.demo.incidents.Incident;
import replaydesk.bench.demo.incidents.LogLine;
import replaydesk.bench.demo.incidents.LogState;

/** An incident as a test writes it down, and its script in words. The first line is Group 1. */
final class LogLines {

    static final LocalDateTime NOON = LocalDateTime.of(2016, 3, 1, 12, 0);
    static final SupportLevels LEVELS = new SupportLevels("Group 1");

    private final List<LogLine> lines = new ArrayList<>();

    /** Adds a line; a closing comes when the silence is over. */
    void line(LogState state, String group, String assignedTo) {
        line(state, group, assignedTo, "2 - Medium", "2 - Medium", "3 - Moderate", "Phone");
    }

    void line(LogState state, String group, String assignedTo, String impact, String urgency, String priority,
            String contact) {
        var at = state == LogState.CLOSED ? NOON.plus(Translation.SILENCE) : NOON;
        lines.add(new LogLine("INC1", state, state != LogState.CLOSED, 0, 0, 0, "Caller 1", NOON, "Updated by 1", at,
                contact, "Category 1", null, null, null, impact, urgency, priority, group, assignedTo, null, null,
                "code 6", "Resolved by 3", NOON, NOON, false, false, true));
    }

    /** Writes the last line again: by that person, at that time, with or without a mail. */
    void rewrite(String by, LocalDateTime at, boolean notified) {
        var last = lines.removeLast();
        lines.add(new LogLine(last.number(), last.state(), last.active(), 0, 0, 0, last.caller(), NOON, by, at,
                last.contactType(), last.category(), null, null, null, last.impact(), last.urgency(), last.priority(),
                last.group(), last.assignedTo(), null, null, last.closedCode(), last.resolvedBy(), NOON, NOON, notified,
                false, true));
    }

    Script script() {
        return Translation.of(new Incident("INC1", lines), LEVELS);
    }

    List<String> stepsInWords() {
        return script().steps().stream().map(LogLines::words).toList();
    }

    private static String words(Step step) {
        return switch (step) {
            case Step.Review _ -> "Review";
            case Step.Reply _ -> "Reply";
            case Step.Closing(var comebacks) -> "Closing " + comebacks;
            case Step.Operator(var command) -> words(command);
            case Step.Requester(var command) -> words(command);
        };
    }

    private static String words(DeskCommand command) {
        var name = command.getClass().getSimpleName();
        return switch (command) {
            case DeskCommand.Assign(_, var team, var specialist, _) ->
                    name + " " + (team == null ? "nobody" : team) + (specialist == null ? "" : " " + specialist);
            case DeskCommand.Escalate(var level, _, var team, _) -> name + " " + level + " " + team;
            case DeskCommand.HandBack(var level, var team, _) -> name + " " + level + " " + team;
            case DeskCommand.Accept(var solution, _, var whose) -> name + " " + solution + " for " + whose;
            case DeskCommand.Reject(var solution, _, var whose) -> name + " " + solution + " for " + whose;
            case DeskCommand.Close close -> name + " " + close.code();
            case DeskCommand.Classify classify -> name + " " + classify.priority();
            default -> name;
        };
    }
}
