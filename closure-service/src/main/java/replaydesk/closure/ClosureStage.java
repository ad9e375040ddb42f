package replaydesk.closure;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import replaydesk.closure.evolution.ClosureCase;
import replaydesk.closure.evolution.Evolution;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.events.catalogue.CaseReturnedFromVendor;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseSuspended;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.ClosureCancelled;
import replaydesk.events.catalogue.ClosureReminded;
import replaydesk.events.catalogue.ClosureScheduled;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Stage;

/** The fourth stage: announces closures, reminds of them, carries them out, and reopens cases (R17, R21, R22). */
@Singleton
public class ClosureStage implements Stage<ClosureCase> {

    @Override
    public String name() {
        return "closure";
    }

    @Override
    public int projectionVersion() {
        return 5;
    }

    @Override
    public Class<ClosureCase> stateType() {
        return ClosureCase.class;
    }

    @Override
    public ClosureCase initial() {
        return ClosureCase.NEW;
    }

    @Override
    public Set<Class<? extends CaseEvent>> reads() {
        return Set.of(CaseRegistered.class, MessageReceived.class, SelfHelpAccepted.class,
                CaseWithdrawn.class, CaseMerged.class, CaseUnmerged.class, InformationRequested.class,
                InformationProvided.class, InformationRequestLapsed.class, InformationRequestReopened.class,
                InformationRequestWithdrawn.class, CaseRouted.class, CaseAssigned.class,
                CaseUnassigned.class, CaseEscalated.class, CaseHandedBack.class, CaseHandedToVendor.class,
                CaseReturnedFromVendor.class, CaseSuspended.class, CaseResumed.class, SolutionProposed.class,
                SolutionAccepted.class, SolutionRejected.class, ClosureScheduled.class, ClosureReminded.class,
                ClosureCancelled.class, CaseClosed.class, CaseReopened.class);
    }

    @Override
    public ClosureCase evolve(ClosureCase state, CaseFact fact) {
        return Evolution.evolve(state, fact);
    }

    @Override
    public List<Obligation> obligations(CaseView<ClosureCase> view) {
        return Obligations.of(view);
    }
}
