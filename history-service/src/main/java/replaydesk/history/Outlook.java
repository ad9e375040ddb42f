package replaydesk.history;

import java.util.Set;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;

/**
 * The cases, and the parts of them, that a caller may see (R4, R5).
 *
 * @param everywhere    true if the caller sees cases of every organisation
 * @param organisations the organisations whose cases the caller sees otherwise
 * @param requester     id of the requester, if the caller sees only their own cases; null otherwise
 * @param desk          true if the caller also sees internal parts: notes, diagnoses, assignments
 */
public record Outlook(boolean everywhere, Set<String> organisations, String requester, boolean desk) {

    /**
     * Returns the outlook of a caller. People of the desk see everything of a case; the client's people and systems see
     * what is meant for them.
     */
    public static Outlook of(Caller caller) {
        boolean desk = caller.isAny(Role.OPERATOR, Role.LEAD, Role.ANALYST, Role.IMPORTER, Role.ADMIN);
        boolean ownOnly = !desk && !caller.is(Role.INTEGRATOR);
        return new Outlook(caller.readsAll(), caller.organisations(), ownOnly ? caller.subject() : null, desk);
    }
}
