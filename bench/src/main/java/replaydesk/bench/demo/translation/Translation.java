package replaydesk.bench.demo.translation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import replaydesk.bench.demo.incidents.Incident;
import replaydesk.bench.demo.incidents.LogLine;
import replaydesk.bench.demo.incidents.LogState;
import replaydesk.bench.desk.DeskCommand;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.SolutionKind;

/**
 * Translates an incident line by line: turns each line's difference from the one before into steps of this desk. The
 * steps of a line first end a wait, a solution or the closure, then make changes, then begin something new.
 */
public final class Translation {

    private final List<Step> steps = new ArrayList<>();
    private final Set<Gap> gaps = EnumSet.noneOf(Gap.class);
    private String team;
    private String specialist;
    private int solutions;

    private Translation() {
    }

    public static Script of(Incident incident) {
        var translation = new Translation();
        if (incident.first().caller() == null) {
            translation.gaps.add(Gap.NO_CALLER);
        }
        LogLine before = null;
        for (var line : incident.lines()) {
            translation.line(before, line);
            before = line;
        }
        return new Script(Words.registration(incident), translation.steps, translation.gaps);
    }

    private void line(LogLine before, LogLine line) {
        boolean moved = before == null || before.state() != line.state();
        if (before != null && moved) {
            leave(before.state(), line.state());
        }
        if (before != null && before.state() == LogState.CLOSED && !moved) {
            keep(before, line);
            return;
        }
        classify(before, line);
        assign(line);
        if (moved) {
            enter(line);
        }
    }

    private void leave(LogState state, LogState next) {
        switch (state) {
            case AWAITING_USER_INFO -> steps.add(new Step.Reply("Here is what was asked for"));
            case AWAITING_VENDOR, AWAITING_PROBLEM, AWAITING_EVIDENCE ->
                    operator(new DeskCommand.Resume("No longer " + state.word()));
            case RESOLVED -> {
                if (!next.over()) {
                    steps.add(new Step.Requester(new DeskCommand.Reject(solutions, "It came back: " + next.word())));
                }
            }
            case CLOSED -> steps.add(new Step.Requester(new DeskCommand.Reopen("It came back: " + next.word())));
            case NEW, ACTIVE, NAMELESS -> {
                // Nothing to end.
            }
        }
    }

    private void keep(LogLine before, LogLine line) {
        if (!sameRank(before, line) || !Objects.equals(before.group(), line.group())
                || !Objects.equals(before.assignedTo(), line.assignedTo())) {
            gaps.add(Gap.CHANGED_AFTER_CLOSING);
        }
    }

    private void classify(LogLine before, LogLine line) {
        if (before == null) {
            steps.add(new Step.Review(Words.classification(line)));
        } else if (!sameRank(before, line)) {
            operator(Words.classification(line));
        }
    }

    private static boolean sameRank(LogLine one, LogLine other) {
        return Objects.equals(one.impact(), other.impact()) && Objects.equals(one.urgency(), other.urgency())
                && Objects.equals(one.priority(), other.priority());
    }

    private void assign(LogLine line) {
        if (line.group() == null) {
            if (team != null && !team.equals(Script.UNNAMED_TEAM)) {
                operator(new DeskCommand.Assign(null, null, null, "The log names no group any more"));
                team = null;
                specialist = null;
            }
        } else if (!line.group().equals(team) || !Objects.equals(specialist, line.assignedTo())) {
            assign(line.group(), line.assignedTo(), null);
        }
    }

    private void assign(String toTeam, String toSpecialist, String reason) {
        operator(new DeskCommand.Assign(null, toTeam, toSpecialist, reason));
        team = toTeam;
        specialist = toSpecialist;
    }

    private void enter(LogLine line) {
        switch (line.state()) {
            case AWAITING_USER_INFO -> operator(new DeskCommand.Ask(
                    InformationKind.OTHER, List.of("What the desk needs to know to go on"), null));
            case AWAITING_VENDOR, AWAITING_PROBLEM, AWAITING_EVIDENCE ->
                    operator(new DeskCommand.Suspend(null, waitingFor(line)));
            case RESOLVED -> resolve(line);
            case CLOSED -> operator(new DeskCommand.Close(solutions > 0 ? ClosureCode.SOLVED : ClosureCode.OTHER,
                    "Closed with " + line.closedCode(), line.causedBy()));
            case NAMELESS -> gaps.add(Gap.NAMELESS_STATE);
            case NEW, ACTIVE -> {
                // The registration and the assignment already express it.
            }
        }
    }

    private static String waitingFor(LogLine line) {
        return line.problem() == null ? line.state().word() : line.state().word() + ": " + line.problem();
    }

    private void resolve(LogLine line) {
        if (team == null) {
            gaps.add(Gap.NOBODY_WHEN_RESOLVED);
            assign(Script.UNNAMED_TEAM, line.resolvedBy(), "Resolved while the log names no group");
        }
        solutions++;
        operator(new DeskCommand.Propose(SolutionKind.FIX, "Resolved with " + line.closedCode()));
    }

    private void operator(DeskCommand command) {
        steps.add(new Step.Operator(command));
    }
}
