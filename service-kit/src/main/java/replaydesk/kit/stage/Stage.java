package replaydesk.kit.stage;

import java.util.List;
import java.util.Set;
import replaydesk.events.catalogue.CaseEvent;

/**
 * A stage's domain: what it reads, how a case evolves, what it owes. All of it pure: no clock, randomness, I/O or
 * look-up. A host finds the beans of this type on its class path; a stage's decisions stand beside it, one for each command.
 *
 * @param <S> the stage's own part of a case: an immutable record that Jackson reads and writes
 */
public interface Stage<S> {

    /** The stage's name, in lower case: its durable schema, its DDL and its events' source are called after it. */
    String name();

    /** The CloudEvents attribute {@code source} of the stage's events. */
    default String source() {
        return "replaydesk/" + name() + "-service";
    }

    /**
     * Rises with every change to {@link #reads}, {@link #evolve} or the stage's tables: the projection is then built
     * anew beside the old one.
     */
    int projectionVersion();

    Class<S> stateType();

    /** The state of a case before its first event. */
    S initial();

    /** The events whose payload {@link #evolve} looks at; of all others only the headers are folded. */
    Set<Class<? extends CaseEvent>> reads();

    /** The state after an accepted event. Total: an event that makes no sense here leaves the state as it is. */
    S evolve(S state, CaseFact fact);

    /** What the stage must still do for the case by itself. */
    List<Obligation> owes(CaseView<S> view);
}
