package replaydesk.escalation.solution;

import static replaydesk.kit.identity.Reader.DESK;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.evolution.Proposal.Judged;
import replaydesk.escalation.evolution.Proposals;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;
import replaydesk.kit.access.ShownTo;

/**
 * The solutions of a case (R16, R17).
 *
 * @param count    number of proposed solutions
 * @param accepted number of those that the last word of is that they helped
 * @param rejected number of those that did not help
 * @param standing the latest solution, also if accepted or rejected; absent if there is none or the case was reopened
 * @param tries    all of them, in the order in which they were proposed
 */
@Schema(requiredProperties = {"count", "accepted", "rejected", "tries"})
public record SolutionsView(int count, int accepted, int rejected, Standing standing, List<Try> tries) {

    /**
     * The solution that stands.
     *
     * @param number    number from 1, as people name it
     * @param fixWanted true for a workaround that leaves the fix to be found
     * @param judged    the requester's judgement
     */
    public record Standing(int number, UUID id, SolutionKind kind, boolean fixWanted, Judged judged) {
    }

    /**
     * A solution that was proposed, and whether it helped.
     *
     * @param text          absent where the steps say it all
     * @param by            who proposed it, pseudonymous
     * @param level         the support level that proposed it
     * @param reason        reason of the judgement; absent when none was given, and when it is not the reader's to see
     * @param judgedBy      who reported the judgement, pseudonymous; absent until there is one
     * @param word          whose judgement it is, pseudonymous
     */
    @Schema(name = "SolutionTry", requiredProperties = {"number", "steps", "attachments", "fixWanted", "at", "judged"})
    public record Try(int number, UUID id, SolutionKind kind, String text, List<String> steps,
            List<Attachment> attachments, ReferenceVersion knownSolution, boolean fixWanted,
            @ShownTo(DESK) String by, @ShownTo(DESK) Integer level, Instant at, Judged judged, String reason,
            @ShownTo(DESK) String judgedBy, @ShownTo(DESK) String word,
            Instant judgedAt) {

        Try withoutReason() {
            return new Try(number, id, kind, text, steps, attachments, knownSolution, fixWanted, by, level, at, judged,
                    null, judgedBy, word, judgedAt);
        }
    }

    static SolutionsView of(Proposals proposals, List<Try> tries) {
        var standing = proposals.standing();
        return new SolutionsView(proposals.count(), judged(tries, Judged.ACCEPTED), judged(tries, Judged.REJECTED),
                standing == null ? null
                        : new Standing(standing.number(), standing.id(), standing.kind(), standing.fixWanted(),
                                standing.judged()),
                tries);
    }

    private static int judged(List<Try> tries, Judged as) {
        return (int) tries.stream().filter(one -> one.judged() == as).count();
    }
}
