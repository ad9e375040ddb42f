package replaydesk.intake;

import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;

/** Tells whom a caller speaks for. */
public final class Speaker {

    private Speaker() {
    }

    /**
     * Tells whether the caller writes down what others ask and say: the desk, other systems, importers. Every other
     * caller who may register speaks for himself, even if the request names somebody else. A member of the desk who is
     * also a requester acts for others.
     */
    public static boolean forOthers(Caller caller) {
        return caller.isAny(Role.INTEGRATOR, Role.IMPORTER, Role.OPERATOR, Role.LEAD);
    }
}
