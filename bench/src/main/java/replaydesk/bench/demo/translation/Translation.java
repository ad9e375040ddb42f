package replaydesk.bench.demo.translation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import replaydesk.bench.client.DeskCommand;
import replaydesk.bench.demo.incidents.Incident;
import replaydesk.bench.demo.incidents.LogLine;
import replaydesk.bench.demo.incidents.LogState;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.SolutionKind;

/**
 * Translates an incident line by line. The difference of each line to the one before becomes steps on this desk: first
 * what ends (a wait, a solution, the closing), then what changes, then what begins.
 */
public final class Translation {

    /** After so much silence the desk of the log closes a resolved incident by itself. */
    static final Duration SILENCE = Duration.ofDays(5);

    private final String requester;
    private final boolean anonymous;
    private final Handover handover;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Gap> gaps = EnumSet.noneOf(Gap.class);
    private final Map<Omission, Integer> omissions = new EnumMap<>(Omission.class);
    private LogLine resolved;
    private int solutions;
    private int comebacks;
    private FinalState.Judged standing;

    private Translation(Incident incident, SupportLevels levels) {
        this.requester = TermMapping.requester(incident);
        this.anonymous = TermMapping.caller(incident) == null;
        this.handover = new Handover(levels);
    }

    public static Script of(Incident incident, SupportLevels levels) {
        var translation = new Translation(incident, levels);
        if (incident.first().caller() == null) {
            translation.gaps.add(Gap.NO_CALLER);
        }
        LogLine before = null;
        for (var line : incident.lines()) {
            translation.line(before, line);
            before = line;
        }
        translation.end(incident);
        return translation.script(incident);
    }

    private Script script(Incident incident) {
        var finalState = new FinalStateBuilder(incident.last().state(), handover, steps).build(standing);
        return new Script(TermMapping.registration(incident), steps, finalState, gaps, omissions);
    }

    private void line(LogLine before, LogLine line) {
        int taken = steps.size();
        boolean moved = before == null || before.state() != line.state();
        if (before != null && moved) {
            leave(before.state(), line.state());
        }
        if (before != null && before.state() == LogState.CLOSED && !moved) {
            keep(before, line);
            return;
        }
        classify(before, line);
        handover.to(line).forEach(this::operator);
        tell(before, line);
        if (moved) {
            enter(before, line);
        } else if (steps.size() == taken) {
            omit(Omission.REMARK);
        }
    }

    private void leave(LogState state, LogState next) {
        switch (state) {
            case AWAITING_USER_INFO -> steps.add(new Step.Reply("Here is what was asked for"));
            case AWAITING_VENDOR, AWAITING_PROBLEM, AWAITING_EVIDENCE ->
                    operator(new DeskCommand.Resume("No longer " + state.word()));
            case RESOLVED -> {
                if (!next.over()) {
                    comebacks++;
                    requester(new DeskCommand.Reject(solutions, "It came back: " + next.word(), requester));
                    standing = FinalState.Judged.REJECTED;
                }
            }
            case CLOSED -> {
                comebacks++;
                requester(new DeskCommand.Reopen("It came back: " + next.word()));
                standing = null;
            }
            case NEW, ACTIVE, NAMELESS -> {
                // Nothing to end.
            }
        }
    }

    private void keep(LogLine before, LogLine line) {
        if (!sameRank(before, line) || !Objects.equals(before.group(), line.group())
                || !Objects.equals(before.assignedTo(), line.assignedTo())) {
            gaps.add(Gap.CHANGED_AFTER_CLOSING);
        } else {
            omit(Omission.REMARK);
        }
    }

    private void classify(LogLine before, LogLine line) {
        if (before == null) {
            steps.add(new Step.Review(TermMapping.classification(line)));
        } else if (!sameRank(before, line)) {
            operator(TermMapping.classification(line));
        }
    }

    private static boolean sameRank(LogLine one, LogLine other) {
        return Objects.equals(one.impact(), other.impact()) && Objects.equals(one.urgency(), other.urgency())
                && Objects.equals(one.priority(), other.priority());
    }

    private void tell(LogLine before, LogLine line) {
        if (line.notified() && (before == null || !before.notified())) {
            operator(new DeskCommand.Message("The desk of the log sent a mail about " + line.number(), null,
                    MessageKind.INFORMATION, null, null));
        }
    }

    private void enter(LogLine before, LogLine line) {
        switch (line.state()) {
            case AWAITING_USER_INFO -> operator(new DeskCommand.Ask(
                    InformationKind.OTHER, List.of("What the desk needs to know to go on"), null));
            case AWAITING_VENDOR -> suspend(line, Omission.VENDOR);
            case AWAITING_PROBLEM -> suspend(line, Omission.PROBLEM);
            case AWAITING_EVIDENCE -> operator(new DeskCommand.Suspend(null, waitingFor(line)));
            case RESOLVED -> resolve(line);
            case CLOSED -> close(before, line);
            case NAMELESS -> gaps.add(Gap.NAMELESS_STATE);
            case NEW, ACTIVE -> {
                // The registration and the assignment already express it.
            }
        }
    }

    private void suspend(LogLine line, Omission instead) {
        omit(instead);
        operator(new DeskCommand.Suspend(null, waitingFor(line)));
    }

    private static String waitingFor(LogLine line) {
        return line.problem() == null ? line.state().word() : line.state().word() + ": " + line.problem();
    }

    private void resolve(LogLine line) {
        if (handover.withNobody()) {
            gaps.add(Gap.NOBODY_WHEN_RESOLVED);
            operator(handover.toUnnamedTeam(line.resolvedBy()));
        }
        resolved = line;
        solutions++;
        standing = FinalState.Judged.NOT_YET;
        operator(new DeskCommand.Propose(SolutionKind.FIX, "Resolved with " + line.closedCode()));
    }

    /** Closes the case. Whoever closes a resolved incident before the silence is over has the requester's word. */
    private void close(LogLine before, LogLine line) {
        omit(Omission.SURVEY);
        boolean waited = before != null && before.state() == LogState.RESOLVED;
        if (waited && !anonymous && early(line)) {
            accept(line);
            return;
        }
        if (waited && !early(line)) {
            omit(Omission.SILENCE);
        }
        operator(new DeskCommand.Close(solutions > 0 ? ClosureCode.SOLVED : ClosureCode.OTHER,
                "Closed with " + line.closedCode(), line.causedBy()));
    }

    private boolean early(LogLine closing) {
        return closing.updatedAt().isBefore(resolved.updatedAt().plus(SILENCE));
    }

    /**
     * Accepts the solution: who resolved it writes down the requester's word, or else the client's own desk tells it.
     */
    private void accept(LogLine line) {
        var told = new DeskCommand.Accept(solutions, "Closed before the days of silence were over", requester);
        if (Objects.equals(line.updatedBy(), resolved.updatedBy())) {
            operator(told);
        } else {
            requester(told);
        }
        standing = FinalState.Judged.ACCEPTED;
        steps.add(new Step.Closing(comebacks));
    }

    private void end(Incident incident) {
        if (incident.lines().stream().anyMatch(LogLine::documentUsed)) {
            omit(Omission.KNOWN_SOLUTION);
        }
        if (!incident.last().inTime()) {
            omit(Omission.SERVICE_LEVEL);
        }
    }

    private void omit(Omission omission) {
        omissions.merge(omission, 1, Integer::sum);
    }

    private void operator(DeskCommand command) {
        steps.add(new Step.Operator(command));
    }

    private void requester(DeskCommand command) {
        steps.add(new Step.Requester(command));
    }
}
