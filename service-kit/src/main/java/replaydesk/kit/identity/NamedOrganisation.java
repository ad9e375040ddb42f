package replaydesk.kit.identity;

import replaydesk.kit.problem.Problems;

/** The organisation of a request that is not about a case yet: named, or left out by who acts for one only. */
public final class NamedOrganisation {

    private NamedOrganisation() {
    }

    /**
     * Returns the organisation.
     *
     * @param named null where the request names none
     * @throws replaydesk.kit.problem.ProblemException 400 invalid-request where it has to be named, 403 forbidden where
     *         the caller does not act for it
     */
    public static String of(String named, Caller caller) {
        if (named == null) {
            if (caller.readsAll() || caller.organisations().size() != 1) {
                throw Problems
                        .invalidRequest("/organisation", "Expected an organisation, since the caller acts for several")
                        .exception();
            }
            return caller.organisations().iterator().next();
        }
        if (!caller.mayRead(named)) {
            throw Problems.forbidden("The caller does not act for this organisation").exception();
        }
        return named;
    }
}
