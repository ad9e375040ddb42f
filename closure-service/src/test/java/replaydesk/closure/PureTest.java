package replaydesk.closure;

import org.junit.jupiter.api.Test;
import replaydesk.testing.PureFunctions;

class PureTest {

    @Test
    void whatDecidesOwesAndEvolvesIsPure() {
        PureFunctions.verify("replaydesk.closure", "Evolution", "Waiting", "Solving", "Ending", "Obligations", "Closing",
                "Reopening", "ClosureCase", "Proposal", "Schedule", "End", "Assignment", "Obstacle", "ClosingPolicy");
    }
}
