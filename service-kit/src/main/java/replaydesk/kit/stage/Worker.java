package replaydesk.kit.stage;

import replaydesk.events.catalogue.CaseEvent;

/**
 * Does one kind of {@link Work} of a stage, outside the fold. May block and take its time: only work of the same kind
 * waits for it. Never called by a replay, since what it found is in its event; so the event names the versions of all
 * that it followed from. A host finds the beans of this type on its class path.
 *
 * @param <S> the state of the stage
 */
public interface Worker<S> {

    /** The name of the kind of work, which no other worker has. */
    String kind();

    /**
     * Returns the event; null as long as something that it follows from is not known. The obligation then stays due, as
     * it does when this throws: it is tried again after a wait that doubles with every attempt.
     */
    CaseEvent work(WorkInput<S> input);
}
