package replaydesk.closure.closing;

import replaydesk.closure.evolution.ClosureCase;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision to close a case. Any open case may be closed, with a proposed solution or without. */
final class CloseCaseDecision {

    private CloseCaseDecision() {
    }

    static Decision decide(CaseView<ClosureCase> view, CloseCase command, String by) {
        var state = view.state();
        return switch (state.life()) {
            case OPEN -> Decision.emit(new CaseClosed(command.code(), command.result(), command.cause(),
                    state.solvedAt(command.code()), state.firstContact(command.code()), false, by, null, null));
            case CLOSED -> Decision.refuse("closed", "Expected the case to be open, but it is closed already");
            case WITHDRAWN -> Decision.refuse("withdrawn", "Expected the case to be open, but it was withdrawn");
            case MERGED -> Decision.refuse("merged", "Expected the case to be open, but it was merged into another");
        };
    }
}
