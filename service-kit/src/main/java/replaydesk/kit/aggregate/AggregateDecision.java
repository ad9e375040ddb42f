package replaydesk.kit.aggregate;

import replaydesk.kit.stage.Decision;

/**
 * Answer of a decision on an aggregate: the one event that the command results in, or a refusal.
 *
 * @param event   null when it is refused
 * @param refused null when there is an event
 */
public record AggregateDecision<E>(E event, Decision.Refused refused) {

    public static <E> AggregateDecision<E> emit(E event) {
        return new AggregateDecision<>(event, null);
    }

    public static <E> AggregateDecision<E> refuse(Decision.Refused refused) {
        return new AggregateDecision<>(null, refused);
    }

    public static <E> AggregateDecision<E> refuse(String reason, String detail, Object... arguments) {
        return refuse(Decision.refuse(reason, detail, arguments));
    }
}
