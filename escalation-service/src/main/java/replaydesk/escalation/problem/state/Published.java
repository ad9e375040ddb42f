package replaydesk.escalation.problem.state;

import java.util.UUID;
import replaydesk.escalation.evolution.Proposal.Judged;
import replaydesk.events.problem.*;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;

/**
 * What a problem offers the cases linked to it: its workaround, or its fix.
 *
 * @param event         the event of the problem's log that published it
 * @param kind          WORKAROUND or FIX
 * @param text          what the requester is to do
 * @param release       the release that has the fix; null for a workaround, or when it needed none
 * @param knownSolution the article that says the same; null when there is none
 */
public record Published(UUID event, SolutionKind kind, String text, String release, ReferenceVersion knownSolution) {

    /** Tells whether a case gets it as a proposal though one of this kind stands, judged so. */
    public boolean replaces(SolutionKind standing, Judged judged) {
        if (judged == Judged.REJECTED) {
            return true;
        }
        return kind == SolutionKind.FIX && !(standing == SolutionKind.FIX && judged == Judged.ACCEPTED);
    }

    static Published of(Step step) {
        return switch (step.event()) {
            case WorkaroundPublished it -> new Published(step.id(), SolutionKind.WORKAROUND, it.text(), null,
                    it.knownSolution());
            case FixReleased it -> new Published(step.id(), SolutionKind.FIX, it.text(), it.release(), null);
            case ProblemOpened _,ProblemReproduced _,RootCauseFound _ -> null;
            case ReleaseDecided _,RequestersInformed _,ProblemClosed _ -> null;
        };
    }
}
