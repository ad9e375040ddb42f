package replaydesk.history.detail;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;
import replaydesk.history.evolution.Proposal;

/**
 * The latest solution, whatever its standing (R17).
 *
 * @param text the steps; absent when the requester accepted self-help (R6)
 */
public record ShownSolution(UUID proposalId, SolutionKind kind, String text, ReferenceVersion knownSolution,
        Proposal.Standing standing, Instant at) {
}
