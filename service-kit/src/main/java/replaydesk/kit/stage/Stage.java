package replaydesk.kit.stage;

import java.util.List;
import java.util.Set;
import replaydesk.events.catalogue.CaseEvent;

/**
 * Domain of a stage: the events it reads, the evolution of a case, and its obligations. All methods are pure: no clock,
 * randomness, I/O or look-up. A host finds the beans of this type on its class path. The stage's decisions are
 * separate, one for each command.
 *
 * @param <S> the stage's own part of a case: an immutable record that Jackson reads and writes
 */
public interface Stage<S> {

    /** The stage's name, in lower case. Its durable schema, its DDL and its events' source are named after it. */
    String name();

    /** The CloudEvents attribute {@code source} of the stage's events. */
    default String source() {
        return "replaydesk/" + name() + "-service";
    }

    /**
     * The version of the stage's projection. Raise it with every change to {@link #reads}, {@link #evolve} or the
     * stage's tables: the projection is then built anew beside the old one.
     */
    int projectionVersion();

    Class<S> stateType();

    /** The state of a case before its first event. */
    S initial();

    /** The events whose payload {@link #evolve} reads; all others are folded by their headers only. */
    Set<Class<? extends CaseEvent>> reads();

    /**
     * Returns the state after an accepted event. Accepts every event: one that makes no sense here leaves the state as
     * it is.
     */
    S evolve(S state, CaseFact fact);

    /**
     * Returns the stage's obligations for the case. They follow from the case alone: reference data may decide what an
     * obligation's event says, never whether there is one.
     */
    List<Obligation> obligations(CaseView<S> view);
}
