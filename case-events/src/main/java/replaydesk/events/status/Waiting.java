package replaydesk.events.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Whom the case waits for.
 *
 * @param requests the information requests that are open, in the order in which they were asked (R10)
 * @param heard    those of them that the requester has written after: nobody waits for them, answered or not
 * @param vendor   whether it is with the vendor (R19)
 */
public record Waiting(List<UUID> requests, List<UUID> heard, boolean vendor) {

    static final Waiting FOR_NOBODY = new Waiting(List.of(), List.of(), false);

    public Waiting {
        requests = requests == null ? List.of() : List.copyOf(requests);
        heard = heard == null ? List.of() : List.copyOf(heard);
    }

    /** Whether a question is open that the requester has not reacted to. */
    public boolean forRequester() {
        return !heard.containsAll(requests);
    }

    /** Whether this question is open and the requester has not reacted to it. */
    public boolean awaits(UUID request) {
        return requests.contains(request) && !heard.contains(request);
    }

    /** A request without an id can never be answered, so nobody waits for it. */
    Waiting ask(UUID request) {
        if (request == null || requests.contains(request)) {
            return this;
        }
        var open = new ArrayList<>(requests);
        open.add(request);
        return new Waiting(open, heard, vendor);
    }

    /** The requester wrote: a reaction to every question that is open. */
    Waiting hear() {
        return new Waiting(requests, requests, vendor);
    }

    Waiting settle(UUID request) {
        return new Waiting(without(requests, request), without(heard, request), vendor);
    }

    /** The case is over: nobody is waited for to answer, also not once it is reopened. */
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
