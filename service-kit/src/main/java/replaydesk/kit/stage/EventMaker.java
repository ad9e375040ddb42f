package replaydesk.kit.stage;

import java.time.Instant;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.kit.reference.InForce;

/** Makes the event of an obligation at the moment at which it is fulfilled. Pure. */
@FunctionalInterface
public interface EventMaker {

    /**
     * Returns the event; null as long as the reference data that it follows from is not known: the obligation then
     * stays due.
     *
     * @param detectedAt the time at which the obligation was found due
     * @param reference  what is in force then
     */
    CaseEvent make(Instant detectedAt, InForce reference);
}
