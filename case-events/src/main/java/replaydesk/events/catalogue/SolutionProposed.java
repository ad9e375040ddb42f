package replaydesk.events.catalogue;

import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ProblemEventReference;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;

/**
 * A solution was proposed: the requester was told what to do (R16, R17). Counts as a response (R28).
 *
 * @param text what the solution is; absent where the steps say it all
 * @param knownSolution the known solution used; absent when none was (R12)
 * @param steps what to do, in this order; empty where the text says it
 * @param attachments the files that come with it
 * @param fixWanted true for a workaround that leaves the fix to be found: it does not solve the case; absent otherwise
 * @param problem the problem whose workaround or fix it is, and the event that published it; absent when a person
 *     proposed it for this case alone (R18)
 */
@Fact(stage = Stage.ESCALATION, name = "solution-proposed",
        presumes = {Counter.PROPOSAL, Counter.ASSIGNMENT},
        advances = {Counter.PROPOSAL, Counter.RESPONSE},
        owed = true)
public record SolutionProposed(
        UUID proposalId,
        SolutionKind kind,
        @Personal String text,
        ReferenceVersion knownSolution,
        @Personal List<String> steps,
        List<Attachment> attachments,
        Boolean fixWanted,
        ProblemEventReference problem) implements EscalationEvent {

    public SolutionProposed {
        steps = steps == null ? List.of() : List.copyOf(steps);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    /** Creates a proposal of a text alone, which solves the case if it helps. */
    public SolutionProposed(UUID proposalId, SolutionKind kind, String text, ReferenceVersion knownSolution) {
        this(proposalId, kind, text, knownSolution, null, null, null, null);
    }

    /** Creates a proposal of a person, for this case alone. */
    public SolutionProposed(UUID proposalId, SolutionKind kind, String text, ReferenceVersion knownSolution,
            List<String> steps, List<Attachment> attachments, Boolean fixWanted) {
        this(proposalId, kind, text, knownSolution, steps, attachments, fixWanted, null);
    }

    /** Tells whether the fix is still to be found, though the requester can go on. */
    public boolean leavesFixOpen() {
        return Boolean.TRUE.equals(fixWanted);
    }

    /** Returns the text with the steps, each on a line of its own with its number; empty when there are neither. */
    public String words() {
        var words = new StringJoiner("\n");
        if (text != null) {
            words.add(text);
        }
        for (int i = 0; i < steps.size(); i++) {
            words.add((i + 1) + ". " + steps.get(i));
        }
        return words.toString();
    }
}
