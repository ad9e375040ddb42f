package replaydesk.history;

import java.util.Set;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;

/**
 * What a caller gets to see (R4, R5).
 *
 * @param everywhere    whether of every organisation
 * @param organisations else of these
 * @param requester     only this one's own cases; null where it is not so restricted
 * @param desk          whether also what the desk keeps to itself: notes, diagnoses, with whom the case lies
 */
public record Outlook(boolean everywhere, Set<String> organisations, String requester, boolean desk) {

    /** Whoever works at the desk sees all of a case; the client's people and systems see what is meant for them. */
    public static Outlook of(Caller caller) {
        boolean desk = caller.isAny(Role.OPERATOR, Role.LEAD, Role.ANALYST, Role.IMPORTER, Role.ADMIN);
        boolean ownOnly = !desk && !caller.is(Role.INTEGRATOR);
        return new Outlook(caller.readsAll(), caller.organisations(), ownOnly ? caller.subject() : null, desk);
    }
}
