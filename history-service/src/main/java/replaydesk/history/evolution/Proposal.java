package replaydesk.history.evolution;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;
import replaydesk.kit.stage.CaseFact;

/**
 * A solution proposed to the requester (R16, R17).
 *
 * @param proposalId    absent when the requester accepted self-help (R6)
 * @param kind          absent when the requester accepted self-help
 * @param knownSolution absent when none was used (R12)
 * @param version       version of the event that holds the steps
 */
public record Proposal(UUID proposalId, SolutionKind kind, ReferenceVersion knownSolution, Standing standing,
        Instant at,
        int version) {

    /** Fate of a proposed solution. */
    @Schema(name = "SolutionStanding")
    public enum Standing {
        PROPOSED,
        ACCEPTED,
        REJECTED
    }

    static Proposal of(SolutionProposed e, CaseFact fact) {
        return new Proposal(e.proposalId(), e.kind(), e.knownSolution(), Standing.PROPOSED, fact.occurredAt(),
                fact.version());
    }

    static Proposal of(SelfHelpAccepted e, CaseFact fact) {
        return new Proposal(null, null, e.knownSolution(), Standing.ACCEPTED, fact.occurredAt(), fact.version());
    }

    /** Returns the latest proposal after a judgement. A judgement of another proposal changes nothing. */
    static Proposal decided(Proposal last, UUID meant, Standing standing) {
        if (last == null || meant != null && last.proposalId != null && !meant.equals(last.proposalId)) {
            return last;
        }
        return new Proposal(last.proposalId, last.kind, last.knownSolution, standing, last.at, last.version);
    }
}
