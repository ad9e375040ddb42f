package replaydesk.feedback;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.FeedbackExpired;
import replaydesk.events.catalogue.FeedbackGiven;
import replaydesk.events.catalogue.FeedbackReminded;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.FollowUpRaised;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.feedback.evolution.Evolution;
import replaydesk.feedback.evolution.FeedbackCase;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Stage;

/** The fifth stage: asks the requester for feedback, and raises a follow-up on low scores (R24, R25). */
@Singleton
public class FeedbackStage implements Stage<FeedbackCase> {

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public int projectionVersion() {
        return 1;
    }

    @Override
    public Class<FeedbackCase> stateType() {
        return FeedbackCase.class;
    }

    @Override
    public FeedbackCase initial() {
        return FeedbackCase.NEW;
    }

    @Override
    public Set<Class<? extends CaseEvent>> reads() {
        return Set.of(CaseRegistered.class, RegistrationCompleted.class, CaseWithdrawn.class, CaseMerged.class,
                CaseClassified.class, CaseAssigned.class, CaseEscalated.class, CaseHandedBack.class, CaseClosed.class,
                CaseReopened.class, FeedbackRequested.class, FeedbackReminded.class, FeedbackExpired.class,
                FeedbackGiven.class, FollowUpRaised.class);
    }

    @Override
    public FeedbackCase evolve(FeedbackCase state, CaseFact fact) {
        return Evolution.evolve(state, fact);
    }

    @Override
    public List<Obligation> obligations(CaseView<FeedbackCase> view) {
        return Obligations.of(view);
    }
}
