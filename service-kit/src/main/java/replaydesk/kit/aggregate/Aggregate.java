package replaydesk.kit.aggregate;

import replaydesk.events.catalogue.Stage;

/**
 * Kind of aggregate that a stage owns beside its cases. A bean of the stage; its events lie in a topic of one partition
 * that every instance of the host reads into memory.
 *
 * @param <S> the state of one aggregate
 * @param <E> the sealed interface of its events
 */
public interface Aggregate<S, E> {

    /** The kind's name, such as {@code problem}. */
    String name();

    /** The topic, such as {@code problem-events}. */
    String topic();

    /** The only stage that writes the events. */
    Stage stage();

    Class<E> events();

    /** The state before the first event. */
    S initial();

    /** Returns the state after an accepted event: pure and total. */
    S evolve(S state, AggregateFact<E> fact);
}
