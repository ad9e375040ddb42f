package replaydesk.events.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Whom the case waits for.
 *
 * @param requests the information requests that are open, in the order in which they were asked (R10)
 * @param vendor whether it is with the vendor (R19)
 */
public record Waiting(List<UUID> requests, boolean vendor) {

    static final Waiting FOR_NOBODY = new Waiting(List.of(), false);

    public Waiting {
        requests = requests == null ? List.of() : List.copyOf(requests);
    }

    /** A request without an id can never be answered, so nobody waits for it. */
    Waiting ask(UUID request) {
        if (request == null || requests.contains(request)) {
            return this;
        }
        var open = new ArrayList<>(requests);
        open.add(request);
        return new Waiting(open, vendor);
    }

    Waiting settle(UUID request) {
        return new Waiting(requests.stream().filter(open -> !open.equals(request)).toList(), vendor);
    }

    /** The case is over: nobody is waited for to answer, also not once it is reopened. */
    Waiting settleAll() {
        return new Waiting(List.of(), vendor);
    }

    Waiting withVendor(boolean now) {
        return new Waiting(requests, now);
    }
}
