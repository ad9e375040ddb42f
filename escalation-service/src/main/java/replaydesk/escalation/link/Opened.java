package replaydesk.escalation.link;

import java.util.Set;
import java.util.UUID;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.stage.CaseView;

/**
 * A link that somebody opened, and its case.
 *
 * @param about id of what it asks about
 */
public record Opened(UUID about, CaseView<EscalationCase> view) {

    /** Tells whether the case has a requester of an organisation, as whom the holder can speak. */
    boolean isOfARequester() {
        var identity = view.identity();
        return identity != null && identity.requester() != null && identity.organisation() != null;
    }

    /** Returns the reference of the case, for a command on it. */
    public String reference() {
        return view.id().toString();
    }

    /** Returns the requester to whom the link was sent: whoever holds it speaks as them. */
    public Caller holder() {
        var identity = view.identity();
        return new Caller(identity.requester(), identity.requester(), Set.of(Role.REQUESTER),
                Set.of(identity.organisation()), null);
    }
}
