package replaydesk.history.export;

import java.util.UUID;
import replaydesk.events.export.Scope;
import replaydesk.history.Outlook;

/**
 * Whose records are exported.
 *
 * @param organisations only cases of these; null for all
 * @param caseId        only this case; null for all
 */
record Selection(String[] organisations, UUID caseId) {

    static Selection of(Outlook outlook, UUID caseId) {
        return new Selection(outlook.everywhere() ? null : outlook.organisations().toArray(String[]::new), caseId);
    }

    /** The whole log can be checked for gaps; a selection of cases cannot. */
    Scope scope() {
        return organisations == null && caseId == null ? Scope.LOG : Scope.CASES;
    }
}
