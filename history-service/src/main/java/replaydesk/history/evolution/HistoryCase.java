package replaydesk.history.evolution;

import java.time.Instant;
import replaydesk.events.status.CaseProgress;
import replaydesk.kit.stage.CaseFact;

/**
 * The state that history holds of a case.
 *
 * @param latest       absent before the first event
 * @param waitingSince time when the log received the event since which the same party has to act
 * @param whereabouts  the level where the open case lies and since when, and how often it came back
 */
public record HistoryCase(CaseProgress progress, Intake intake, Analysis analysis, Solution solution, Closure closure,
        Feedback feedback, ServiceLevel serviceLevel, Latest latest, Instant waitingSince, Whereabouts whereabouts) {

    public static final HistoryCase NEW = new HistoryCase(null, null, null, null, null, null, null, null, null,
            null);

    public HistoryCase {
        progress = progress == null ? CaseProgress.start() : progress;
        intake = intake == null ? Intake.START : intake;
        analysis = analysis == null ? Analysis.START : analysis;
        solution = solution == null ? Solution.START : solution;
        closure = closure == null ? Closure.START : closure;
        feedback = feedback == null ? Feedback.START : feedback;
        serviceLevel = serviceLevel == null ? ServiceLevel.START : serviceLevel;
        whereabouts = whereabouts == null ? Whereabouts.START : whereabouts;
    }

    HistoryCase with(Intake changed) {
        return new HistoryCase(progress, changed, analysis, solution, closure, feedback, serviceLevel, latest,
                waitingSince, whereabouts);
    }

    HistoryCase with(Analysis changed) {
        return new HistoryCase(progress, intake, changed, solution, closure, feedback, serviceLevel, latest,
                waitingSince, whereabouts);
    }

    HistoryCase with(Solution changed) {
        return new HistoryCase(progress, intake, analysis, changed, closure, feedback, serviceLevel, latest,
                waitingSince, whereabouts);
    }

    HistoryCase with(Closure changed) {
        return new HistoryCase(progress, intake, analysis, solution, changed, feedback, serviceLevel, latest,
                waitingSince, whereabouts);
    }

    HistoryCase with(Feedback changed) {
        return new HistoryCase(progress, intake, analysis, solution, closure, changed, serviceLevel, latest,
                waitingSince, whereabouts);
    }

    HistoryCase with(ServiceLevel changed) {
        return new HistoryCase(progress, intake, analysis, solution, closure, feedback, changed, latest, waitingSince,
                whereabouts);
    }

    HistoryCase moved(CaseProgress to, CaseFact by) {
        boolean sameTurn = waitingSince != null && to.waitingOn() == progress.waitingOn();
        return new HistoryCase(to, intake, analysis, solution, closure, feedback, serviceLevel,
                Latest.of(by), sameTurn ? waitingSince : by.recordedAt(), whereabouts.after(by, to));
    }
}
