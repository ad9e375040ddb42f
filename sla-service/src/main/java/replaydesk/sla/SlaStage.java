package replaydesk.sla;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import replaydesk.events.catalogue.*;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Stage;
import replaydesk.sla.evolution.Evolution;
import replaydesk.sla.evolution.SlaCase;

/** The stage of service levels, which runs beside all others (R26–R28). */
@Singleton
public class SlaStage implements Stage<SlaCase> {

    @Override
    public String name() {
        return "sla";
    }

    @Override
    public int projectionVersion() {
        return 4;
    }

    @Override
    public Class<SlaCase> stateType() {
        return SlaCase.class;
    }

    @Override
    public SlaCase initial() {
        return SlaCase.NEW;
    }

    @Override
    public Set<Class<? extends CaseEvent>> reads() {
        return Set.of(CaseRegistered.class, MessageReceived.class, MessageSent.class, SelfHelpAccepted.class,
                CaseWithdrawn.class, CaseMerged.class, CaseUnmerged.class, CaseClassified.class,
                InformationRequested.class, InformationProvided.class, InformationRequestLapsed.class,
                InformationRequestReopened.class, InformationRequestWithdrawn.class,
                SolutionProposed.class, SolutionAccepted.class, SolutionRejected.class, CaseSuspended.class,
                CaseResumed.class, CaseClosed.class, CaseReopened.class, TargetsSet.class, ServiceLevelAssessed.class);
    }

    @Override
    public SlaCase evolve(SlaCase state, CaseFact fact) {
        return Evolution.evolve(state, fact);
    }

    @Override
    public List<Obligation> obligations(CaseView<SlaCase> view) {
        return Obligations.of(view);
    }
}
