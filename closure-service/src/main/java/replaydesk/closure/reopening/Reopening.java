package replaydesk.closure.reopening;

import java.time.Instant;
import replaydesk.closure.Closed;
import replaydesk.closure.ClosureCase;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/**
 * The decision to reopen a closed case within the window. After the window, a new case is registered and linked instead
 * (R22).
 */
final class Reopening {

    private Reopening() {
    }

    static Decision decide(CaseView<ClosureCase> view, ReopenCase command, String by, Instant now) {
        var state = view.state();
        return switch (state.life()) {
            case OPEN -> Decision.refuse("not-closed", state.proposal() == null
                    ? "Expected the case to be closed, but it is open"
                    : "Expected the case to be closed, but it is open; a proposed solution is rejected instead");
            case CLOSED -> within(state.closed(), command, by, now);
            case WITHDRAWN -> Decision.refuse("withdrawn", "Expected the case to be closed, but it was withdrawn");
            case MERGED -> Decision.refuse("merged", "Expected the case to be closed, but it was merged into another");
        };
    }

    private static Decision within(Closed closed, ReopenCase command, String by, Instant now) {
        return now.isAfter(closed.reopenUntil())
                ? Decision.refuse("window-passed",
                        "Expected to reopen the case by %s, but that has passed; register a follow-up case and link it",
                        closed.reopenUntil())
                : Decision.emit(new CaseReopened(command.reason(), null, by));
    }
}
