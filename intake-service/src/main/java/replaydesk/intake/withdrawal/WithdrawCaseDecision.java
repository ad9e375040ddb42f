package replaydesk.intake.withdrawal;

import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision to withdraw a case, which only an open case allows. */
final class WithdrawCaseDecision {

    private WithdrawCaseDecision() {
    }

    static Decision decide(CaseView<IntakeCase> view, WithdrawCase command, Caller caller) {
        return switch (view.state().life()) {
            case OPEN -> Decision.emit(new CaseWithdrawn(caller.subject(), command.reason(), command.comment()));
            case CLOSED -> Decision.refuse("closed", "Expected the case to be open, but it is closed");
            case WITHDRAWN ->
                    Decision.refuse("withdrawn", "Expected the case to be open, but it was withdrawn already");
            case MERGED -> Decision.refuse("merged", "Expected the case to be open, but it was merged into another");
        };
    }
}
