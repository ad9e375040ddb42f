package replaydesk.events.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Parties that a case waits for.
 *
 * @param requests the open information requests, in the order in which they were asked (R10)
 * @param heard those of them after which the requester has written: nobody waits for them, answered or not
 * @param vendor whether the case is with the vendor (R19)
 */
public record Waiting(List<UUID> requests, List<UUID> heard, boolean vendor) {

    static final Waiting FOR_NOBODY = new Waiting(List.of(), List.of(), false);

    public Waiting {
        requests = requests == null ? List.of() : List.copyOf(requests);
        heard = heard == null ? List.of() : List.copyOf(heard);
    }

    /** Tells whether an information request is open to which the requester has not reacted. */
    public boolean forRequester() {
        return !heard.containsAll(requests);
    }

    /** Tells whether this information request is open and the requester has not reacted to it. */
    public boolean awaits(UUID request) {
        return requests.contains(request) && !heard.contains(request);
    }

    /** Opens an information request; ignores one without an id, since it could never be answered. */
    Waiting ask(UUID request) {
        if (request == null || requests.contains(request)) {
            return this;
        }
        var open = new ArrayList<>(requests);
        open.add(request);
        return new Waiting(open, heard, vendor);
    }

    /** Opens an information request again, also one to which the requester has reacted. */
    Waiting askAgain(UUID request) {
        return new Waiting(requests, without(heard, request), vendor).ask(request);
    }

    /** Returns the waits after the requester wrote, which is a reaction to every open request. */
    Waiting hear() {
        return new Waiting(requests, requests, vendor);
    }

    Waiting settle(UUID request) {
        return new Waiting(without(requests, request), without(heard, request), vendor);
    }

    /** Drops all requests, since the case is over. They do not return when the case is reopened. */
    Waiting settleAll() {
        return new Waiting(List.of(), List.of(), vendor);
    }

    Waiting withVendor(boolean now) {
        return new Waiting(requests, heard, now);
    }

    private static List<UUID> without(List<UUID> requests, UUID settled) {
        return requests.stream().filter(open -> !open.equals(settled)).toList();
    }
}
