package replaydesk.history.timeline;

import java.util.Set;
import java.util.TreeSet;
import replaydesk.events.catalogue.*;

/**
 * The events that a requester sees in the timeline (R4): messages to and from them, decisions on their request, and
 * requests to them. Notes, checklists, diagnoses, assignments, agreements between levels and deliveries are internal.
 */
final class PublicEvents {

    /** The classes of the public events. */
    static final Set<Class<? extends CaseEvent>> CLASSES = Set.of(CaseRegistered.class, RegistrationCompleted.class,
            CaseLinked.class, CaseUnlinked.class, CaseMerged.class, CaseUnmerged.class, CaseSplitOff.class,
            CaseWithdrawn.class, MessageReceived.class, MessageSent.class, SelfHelpAccepted.class,
            InformationRequested.class, InformationProvided.class, InformationRequestLapsed.class,
            VendorConsentAsked.class, VendorConsentGiven.class, VendorConsentRefused.class, CaseHandedToVendor.class,
            WorkScheduled.class, WorkMissed.class, WorkCancelled.class, SolutionProposed.class, SolutionAccepted.class,
            SolutionRejected.class, ClosureScheduled.class, ClosureReminded.class, ClosureCancelled.class,
            CaseClosed.class, CaseReopened.class, FeedbackRequested.class, FeedbackReminded.class,
            FeedbackExpired.class, FeedbackGiven.class);

    private static final Set<String> TYPES = types();

    private PublicEvents() {
    }

    static boolean contains(String type) {
        return TYPES.contains(type);
    }

    static String[] typeNames() {
        return TYPES.toArray(String[]::new);
    }

    private static Set<String> types() {
        var types = new TreeSet<String>();
        CLASSES.forEach(event -> types.add(EventCatalogue.of(event).type()));
        return types;
    }
}
