package replaydesk.bench.demo.translation;

import replaydesk.bench.desk.DeskCommand;

/** One thing that somebody does about a case. */
public sealed interface Step {

    /** The requester, through the client's own desk. */
    record Requester(DeskCommand command) implements Step {
    }

    /** One of the operators. */
    record Operator(DeskCommand command) implements Step {
    }

    /** An operator looks at the classification, and corrects it if it is not this one. */
    record Review(DeskCommand.Classify command) implements Step {
    }

    /** The requester answers what was asked last. */
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
