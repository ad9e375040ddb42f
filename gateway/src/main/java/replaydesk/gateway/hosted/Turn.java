package replaydesk.gateway.hosted;

import io.vertx.ext.web.RoutingContext;

/**
 * The turn to answer a request: either the stage has it or the edge, which gives up. Both write to the same response,
 * from different threads, so without a turn one could send its status with the other's body.
 */
final class Turn {

    private static final String KEY = Turn.class.getName();

    private boolean taken;

    static Turn begin(RoutingContext context) {
        var turn = new Turn();
        context.put(KEY, turn);
        return turn;
    }

    /** Returns the turn of a request; null when nobody gives it up. */
    static Turn of(RoutingContext context) {
        return context.get(KEY);
    }

    /** Takes the turn for the stage. Waits until the edge has answered, if that was first. */
    synchronized void take() {
        taken = true;
    }

    /** Answers while nobody has the turn; afterwards the stage does not get it. */
    synchronized void takeFor(Runnable answer) {
        if (!taken) {
            taken = true;
            answer.run();
        }
    }
}
