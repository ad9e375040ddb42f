package replaydesk.escalation.problem.opening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.ProblemStatus;
import replaydesk.escalation.problem.state.Published;
import replaydesk.events.problem.ProblemClosed;
import replaydesk.events.problem.ProblemReproduced;
import replaydesk.events.problem.ReleaseDecided;
import replaydesk.events.problem.RootCauseFound;
import replaydesk.kit.aggregate.AggregateView;

/**
 * A problem.
 *
 * @param number     the name that people use, such as {@code P-17}
 * @param team       absent while nobody looks for the cause
 * @param organisation the client organisation whose staff alone may know of it; absent when all of the desk may
 * @param reproduced the last attempt to reproduce it; absent while nobody tried
 * @param cause      absent until it is found
 * @param workaround absent while there is none
 * @param release    the decision on a release; absent until there is one
 * @param fix        absent until it is released
 * @param closed     absent while the problem is open
 * @param majorIncident whether a case was declared a major incident, and this is it
 * @param version    the number of its events
 */
@Schema(requiredProperties = {"id", "number", "status", "title", "openedAt", "openedBy", "majorIncident", "version"})
public record ProblemView(UUID id, String number, ProblemStatus status, String title, String symptoms, String category,
        List<String> products, String team, String organisation, Instant openedAt, String openedBy,
        ProblemReproduced reproduced,
        RootCauseFound cause, Published workaround, ReleaseDecided release, Published fix, ProblemClosed closed,
        boolean majorIncident, int version) {

    public static ProblemView of(AggregateView<Problem> view) {
        var problem = view.state();
        var opened = problem.opened();
        var first = problem.steps().getFirst();
        return new ProblemView(view.id(), problem.name(), problem.status(), opened.title(), opened.symptoms(),
                opened.category(), opened.products(), opened.team(), opened.organisation(), first.at(), first.by(),
                problem.reproduced().orElse(null), problem.cause().orElse(null), problem.workaround().orElse(null),
                problem.release().orElse(null), problem.fix().orElse(null), problem.closed().orElse(null),
                problem.parentCase() != null, view.version());
    }
}
