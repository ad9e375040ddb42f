package replaydesk.history.detail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;
import replaydesk.history.evolution.Proposal;

/**
 * The latest solution, whatever its standing (R17).
 *
 * @param text        absent when the steps say it all, and when the requester accepted self-help (R6)
 * @param steps       what to do, in this order; empty where the text says it
 * @param attachments the files that come with it
 * @param fixWanted   true for a workaround that leaves the fix to be found
 */
public record ShownSolution(UUID proposalId, SolutionKind kind, String text, List<String> steps,
        List<Attachment> attachments, boolean fixWanted, ReferenceVersion knownSolution, Proposal.Standing standing,
        Instant at) {
}
