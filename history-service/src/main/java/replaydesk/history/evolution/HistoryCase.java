package replaydesk.history.evolution;

import java.time.Instant;
import replaydesk.events.status.CaseProgress;

/**
 * The state that history holds of a case.
 *
 * @param latest       absent before the first event
 * @param waitingSince time when the log received the event since which the same party has to act
 */
public record HistoryCase(CaseProgress progress, Intake intake, Analysis analysis, Solution solution, Closure closure,
        Feedback feedback, ServiceLevel serviceLevel, Latest latest, Instant waitingSince) {

    public static final HistoryCase NEW = new HistoryCase(null, null, null, null, null, null, null, null, null);

    public HistoryCase {
        progress = progress == null ? CaseProgress.start() : progress;
        intake = intake == null ? Intake.START : intake;
        analysis = analysis == null ? Analysis.START : analysis;
        solution = solution == null ? Solution.START : solution;
        closure = closure == null ? Closure.START : closure;
        feedback = feedback == null ? Feedback.START : feedback;
        serviceLevel = serviceLevel == null ? ServiceLevel.START : serviceLevel;
    }

    HistoryCase with(Intake changed) {
        return new HistoryCase(progress, changed, analysis, solution, closure, feedback, serviceLevel, latest,
                waitingSince);
    }

    HistoryCase with(Analysis changed) {
        return new HistoryCase(progress, intake, changed, solution, closure, feedback, serviceLevel, latest,
                waitingSince);
    }

    HistoryCase with(Solution changed) {
        return new HistoryCase(progress, intake, analysis, changed, closure, feedback, serviceLevel, latest,
                waitingSince);
    }

    HistoryCase with(Closure changed) {
        return new HistoryCase(progress, intake, analysis, solution, changed, feedback, serviceLevel, latest,
                waitingSince);
    }

    HistoryCase with(Feedback changed) {
        return new HistoryCase(progress, intake, analysis, solution, closure, changed, serviceLevel, latest,
                waitingSince);
    }

    HistoryCase with(ServiceLevel changed) {
        return new HistoryCase(progress, intake, analysis, solution, closure, feedback, changed, latest, waitingSince);
    }

    HistoryCase moved(CaseProgress to, Latest by) {
        boolean sameTurn = waitingSince != null && to.waitingOn() == progress.waitingOn();
        return new HistoryCase(to, intake, analysis, solution, closure, feedback, serviceLevel, by,
                sameTurn ? waitingSince : by.recordedAt());
    }
}
