package replaydesk.gateway.proxy;

import replaydesk.gateway.problem.Problem;
import replaydesk.gateway.problem.Problems;
import replaydesk.gateway.routing.Upstream;

/**
 * Chooses the problem when a service gave no answer: it depends on whether the request can have reached the service.
 */
final class FailureProblem {

    private FailureProblem() {
    }

    static Problem of(Upstream upstream, Throwable cause) {
        return cause instanceof NotReached ? Problems.notReached(upstream) : Problems.noAnswer(upstream);
    }
}
