package replaydesk.history.timeline;

import java.util.Set;
import java.util.TreeSet;
import replaydesk.events.catalogue.*;

/**
 * What a requester sees of the timeline (R4): what was said to and by them, what is decided on their request, and what they
 * are to do. Not the desk's notes, checklists, diagnoses, who works on it, agreements between levels, nor deliveries.
 */
final class PublicEvents {

    /** The events that requesters see. */
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
