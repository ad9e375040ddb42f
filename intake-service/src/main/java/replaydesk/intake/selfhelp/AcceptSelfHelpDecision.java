package replaydesk.intake.selfhelp;

import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.OnBehalf;

/**
 * The decision that a known solution helped the requester (R6): the case is solved at level 0. It replaces whatever was
 * proposed before.
 */
final class AcceptSelfHelpDecision {

    private AcceptSelfHelpDecision() {
    }

    static Decision decide(CaseView<IntakeCase> view, AcceptSelfHelp command, Caller caller, InForce reference) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        if (view.state().helpedThemselves()) {
            return Decision.refuse("already-solved",
                    "Expected a case that nothing has solved, but the requester helped themselves already");
        }
        var behalf = OnBehalf.refusal(view, command.onBehalfOf(), caller.speaksForOthers());
        if (behalf != null) {
            return behalf;
        }
        var solution = Readable.find(reference, command.knownSolution(), caller.reader());
        return solution == null
                ? Decision.refuse("unknown-known-solution", "Expected a known solution that is published, but there is"
                        + " no version %d of %s", command.knownSolution().version(), command.knownSolution().key())
                : Decision.emit(new SelfHelpAccepted(solution, caller.subject(), command.onBehalfOf()));
    }
}
