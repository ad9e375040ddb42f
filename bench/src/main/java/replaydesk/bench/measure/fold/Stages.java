package replaydesk.bench.measure.fold;

import java.util.List;
import replaydesk.closure.ClosureStage;
import replaydesk.escalation.EscalationStage;
import replaydesk.feedback.FeedbackStage;
import replaydesk.history.HistoryStage;
import replaydesk.intake.IntakeStage;
import replaydesk.kit.stage.Stage;
import replaydesk.notification.NotificationStage;
import replaydesk.sla.SlaStage;
import replaydesk.triage.TriageStage;

/** The eight stages as their applications run them. Only their pure functions are called here. */
final class Stages {

    private Stages() {
    }

    static List<Stage<?>> all() {
        return List.of(new IntakeStage(), new TriageStage(), new EscalationStage(), new ClosureStage(),
                new FeedbackStage(), new SlaStage(), new NotificationStage(), new HistoryStage());
    }
}
