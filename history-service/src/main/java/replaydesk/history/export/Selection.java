package replaydesk.history.export;

import java.util.UUID;
import replaydesk.events.export.Scope;
import replaydesk.history.Visibility;

/**
 * The cases whose records are exported.
 *
 * @param organisations only cases of these organisations; null for all
 * @param caseId        only this case; null for all
 */
record Selection(String[] organisations, UUID caseId) {

    static Selection of(Visibility visibility, UUID caseId) {
        return new Selection(visibility.everywhere() ? null : visibility.organisations().toArray(String[]::new),
                caseId);
    }

    /** Returns the scope. Only an export of the whole log can be checked for gaps. */
    Scope scope() {
        return organisations == null && caseId == null ? Scope.LOG : Scope.CASES;
    }
}
