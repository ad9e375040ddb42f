package replaydesk.bench.demo.translation;

import replaydesk.bench.client.DeskCommand;

/** A step on a case by a person or a system. */
public sealed interface Step {

    /** A command of the requester, sent through the client's own desk. */
    record Requester(DeskCommand command) implements Step {
    }

    /** A command of an operator. */
    record Operator(DeskCommand command) implements Step {
    }

    /** A review of the classification by an operator, who corrects it if it is not this one. */
    record Review(DeskCommand.Classify command) implements Step {
    }

    /** The requester's reply to the last question. */
    record Reply(String text) implements Step {
    }

    /**
     * Waits until the case has closed by itself, as it does once the requester accepts the solution.
     *
     * @param comebacks how often it came back before; more tell that it closed, in a run that goes on where it stopped
     */
    record Closing(int comebacks) implements Step {
    }
}
