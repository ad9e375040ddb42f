package replaydesk.intake;

import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;

/** Whom a caller speaks for. */
public final class Speaker {

    private Speaker() {
    }

    /**
     * Whether the caller writes down what others ask and say: the desk, other systems, importers. Whoever else may register
     * speaks for himself, whatever the request says. A member of the desk who is also a requester acts for others.
     */
    public static boolean forOthers(Caller caller) {
        return caller.isAny(Role.INTEGRATOR, Role.IMPORTER, Role.OPERATOR, Role.LEAD);
    }
}
