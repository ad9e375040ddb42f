package replaydesk.closure.reopening;

import java.time.Instant;
import replaydesk.closure.evolution.ClosureCase;
import replaydesk.closure.evolution.End;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/**
 * The decision to bring a case back that was closed or withdrawn, within the window; after it the way is a new request
 * (R22).
 */
final class ReopenCaseDecision {

    private ReopenCaseDecision() {
    }

    static Decision decide(CaseView<ClosureCase> view, ReopenCase command, Caller caller, Instant now) {
        var state = view.state();
        return switch (state.life()) {
            case OPEN -> Decision.refuse("not-closed", state.proposal() == null
                    ? "Expected the case to be closed, but it is open"
                    : "Expected the case to be closed, but it is open; a proposed solution is rejected instead");
            case CLOSED, WITHDRAWN -> within(state.end(), command, caller, now);
            case MERGED -> Decision.refuse("merged", "Expected the case to be closed, but it was merged into another");
        };
    }

    private static Decision within(End end, ReopenCase command, Caller caller, Instant now) {
        if (end.spam() && !caller.isAny(Role.OPERATOR, Role.LEAD)) {
            return Decision.refuse("withdrawn",
                    "Expected a case that may come back, but it was withdrawn as spam; register a new request");
        }
        return now.isAfter(end.reopenUntil())
                ? Decision.refuse("window-passed",
                        "Expected to reopen the case by %s, but that has passed; "
                                + "register a follow-up case that names it",
                        end.reopenUntil())
                : Decision.emit(new CaseReopened(command.reason(), null, caller.subject()));
    }
}
