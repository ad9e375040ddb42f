package replaydesk.escalation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Evolution;
import replaydesk.events.catalogue.*;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Stage;

/** The third stage: assigns a case, moves it between support levels, and proposes solutions. */
@Singleton
public class EscalationStage implements Stage<EscalationCase> {

    @Override
    public String name() {
        return "escalation";
    }

    @Override
    public int projectionVersion() {
        return 6;
    }

    @Override
    public Class<EscalationCase> stateType() {
        return EscalationCase.class;
    }

    @Override
    public EscalationCase initial() {
        return EscalationCase.NEW;
    }

    @Override
    public Set<Class<? extends CaseEvent>> reads() {
        return Set.of(CaseRegistered.class, RegistrationCompleted.class, CaseClassified.class, CaseWithdrawn.class,
                MessageSent.class, CaseMerged.class, CaseUnmerged.class, CaseRouted.class,
                CaseAssigned.class, CaseUnassigned.class, CaseEscalated.class, CaseHandedBack.class,
                WorkAccepted.class, WorkDeclined.class, CaseSuspended.class, CaseResumed.class,
                SolutionProposed.class, SolutionAccepted.class, SolutionRejected.class, CaseClosed.class,
                CaseReopened.class, ServiceLevelAssessed.class, SelfHelpAccepted.class, ConsultationAsked.class,
                ConsultationAnswered.class,
                ConsultationWithdrawn.class, ConsultationReminded.class, VendorConsentAsked.class,
                VendorConsentGiven.class, VendorConsentRefused.class, CaseHandedToVendor.class, VendorUpdated.class,
                VendorOverdue.class, CaseReturnedFromVendor.class, ProblemLinked.class, ProblemUnlinked.class,
                WorkOffered.class, WorkScheduled.class, WorkDone.class, WorkMissed.class, WorkCancelled.class,
                WorkLogged.class);
    }

    @Override
    public EscalationCase evolve(EscalationCase state, CaseFact fact) {
        return Evolution.evolve(state, fact);
    }

    @Override
    public List<Obligation> obligations(CaseView<EscalationCase> view) {
        return Obligations.of(view);
    }
}
