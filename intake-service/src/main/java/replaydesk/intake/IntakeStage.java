package replaydesk.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.intake.evolution.Evolution;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Stage;

/** The first stage: takes in requests and the messages on them. It has no obligations. */
@Singleton
public class IntakeStage implements Stage<IntakeCase> {

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public int projectionVersion() {
        return 5;
    }

    @Override
    public Class<IntakeCase> stateType() {
        return IntakeCase.class;
    }

    @Override
    public IntakeCase initial() {
        return IntakeCase.NEW;
    }

    @Override
    public Set<Class<? extends CaseEvent>> reads() {
        return Set.of(CaseRegistered.class, MessageReceived.class, CaseWithdrawn.class, CaseMerged.class,
                CaseUnmerged.class,
                CaseClosed.class, CaseReopened.class, SelfHelpAccepted.class, SolutionProposed.class,
                SolutionAccepted.class, SolutionRejected.class);
    }

    @Override
    public IntakeCase evolve(IntakeCase state, CaseFact fact) {
        return Evolution.evolve(state, fact);
    }

    @Override
    public List<Obligation> obligations(CaseView<IntakeCase> view) {
        return List.of();
    }
}
