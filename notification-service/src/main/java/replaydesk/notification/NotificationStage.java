package replaydesk.notification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import replaydesk.events.catalogue.*;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Stage;
import replaydesk.notification.evolution.Evolution;
import replaydesk.notification.evolution.NotificationCase;

/**
 * The stage of notices: to requesters (R4, R21), to people of the desk (R14), to vendors (R19). The log decides which
 * notices are due. This service keeps the attempts to deliver them itself ({@link replaydesk.notification.attempt}), so
 * the stage has no obligations: the service appends the outcome of each notice.
 */
@Singleton
public class NotificationStage implements Stage<NotificationCase> {

    /** The stage's name. */
    public static final String NAME = "notification";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int projectionVersion() {
        return 7;
    }

    @Override
    public Class<NotificationCase> stateType() {
        return NotificationCase.class;
    }

    @Override
    public NotificationCase initial() {
        return NotificationCase.NEW;
    }

    @Override
    public Set<Class<? extends CaseEvent>> reads() {
        return Set.of(CaseRegistered.class, RegistrationCompleted.class, HistoryImported.class, MessageSent.class,
                InformationRequested.class, SolutionProposed.class, ClosureReminded.class, CaseClosed.class,
                CaseReopened.class, CaseWithdrawn.class, CaseClassified.class, InformationRequestLapsed.class,
                InformationRequestReminded.class, InformationRequestReopened.class, InformationRequestExtended.class,
                InformationRequestWithdrawn.class, VendorConsentAsked.class, CaseHandedToVendor.class,
                CaseReturnedFromVendor.class, VendorConsentRefused.class, VendorUpdated.class, VendorOverdue.class,
                CaseEscalated.class, ConsultationAsked.class, ConsultationReminded.class, ConsultationAnswered.class,
                ConsultationWithdrawn.class,
                WorkOffered.class, WorkScheduled.class, WorkCancelled.class,
                FeedbackRequested.class, FeedbackReminded.class, NotificationDelivered.class, NotificationFailed.class);
    }

    @Override
    public NotificationCase evolve(NotificationCase state, CaseFact fact) {
        return Evolution.evolve(state, fact);
    }

    @Override
    public List<Obligation> obligations(CaseView<NotificationCase> view) {
        return List.of();
    }
}
