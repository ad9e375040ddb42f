package replaydesk.kit.identity;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import replaydesk.kit.problem.Problems;

/**
 * Gives the caller of the request that is being served. Call it before the pipeline begins, and pass the {@link Caller}
 * on.
 */
@ApplicationScoped
public class CurrentCaller {

    /** The attribute under which an identity carries its caller. */
    static final String ATTRIBUTE = "replaydesk.caller";

    private final CurrentIdentityAssociation association;

    CurrentCaller(CurrentIdentityAssociation association) {
        this.association = association;
    }

    /**
     * Returns the caller of this request.
     *
     * @throws replaydesk.kit.problem.ProblemException 401 unauthenticated when there is none
     */
    public Caller get() {
        SecurityIdentity identity = association.getIdentity();
        Caller caller = identity.getAttribute(ATTRIBUTE);
        if (caller == null) {
            throw Problems.unauthenticated("Send a token as Authorization: Bearer").exception();
        }
        return caller;
    }
}
