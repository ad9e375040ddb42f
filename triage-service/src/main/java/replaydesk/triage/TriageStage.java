package replaydesk.triage;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import replaydesk.events.catalogue.*;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Stage;
import replaydesk.triage.evolution.Evolution;
import replaydesk.triage.evolution.TriageCase;

/** The second stage: classifies and routes a case, and asks the requester for what is missing. */
@Singleton
public class TriageStage implements Stage<TriageCase> {

    @Override
    public String name() {
        return "triage";
    }

    @Override
    public int projectionVersion() {
        return 4;
    }

    @Override
    public Class<TriageCase> stateType() {
        return TriageCase.class;
    }

    @Override
    public TriageCase initial() {
        return TriageCase.NEW;
    }

    @Override
    public Set<Class<? extends CaseEvent>> reads() {
        return Set.of(CaseRegistered.class, RegistrationCompleted.class, MessageReceived.class, CaseWithdrawn.class,
                CaseMerged.class, CaseUnmerged.class, CaseClassified.class, CaseRouted.class, ChecklistAnswered.class,
                InformationRequested.class, InformationProvided.class, InformationRequestLapsed.class,
                InformationRequestReminded.class, InformationRequestReopened.class, InformationRequestExtended.class,
                InformationRequestWithdrawn.class, CaseAssigned.class, CaseUnassigned.class, CaseEscalated.class,
                CaseHandedBack.class, CaseClosed.class, CaseReopened.class, SelfHelpAccepted.class,
                SolutionProposed.class, SolutionAccepted.class, SolutionRejected.class);
    }

    @Override
    public TriageCase evolve(TriageCase state, CaseFact fact) {
        return Evolution.evolve(state, fact);
    }

    @Override
    public List<Obligation> obligations(CaseView<TriageCase> view) {
        return Obligations.of(view);
    }
}
