package replaydesk.kit.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import replaydesk.events.catalogue.*;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.problem.Conflict;

/**
 * The events that requesters and client systems see (R4): what was said to and by them, what is decided on their
 * request, and what they are to do. Not the desk's notes, checklists, diagnoses, who works on it, agreements between
 * levels, nor deliveries.
 */
public final class PublicEvents {

    /** The events that they see. */
    public static final Set<Class<? extends CaseEvent>> CLASSES = Set.of(
            CaseRegistered.class, RegistrationCompleted.class,
            CaseLinked.class, CaseUnlinked.class, CaseMerged.class, CaseUnmerged.class, CaseSplitOff.class,
            CaseWithdrawn.class, MessageReceived.class, MessageSent.class, SelfHelpAccepted.class,
            InformationRequested.class, InformationProvided.class, InformationRequestLapsed.class,
            InformationRequestReminded.class, InformationRequestReopened.class, InformationRequestExtended.class,
            InformationRequestWithdrawn.class,
            VendorConsentAsked.class, VendorConsentGiven.class, VendorConsentRefused.class, CaseHandedToVendor.class,
            CaseReturnedFromVendor.class,
            WorkOffered.class, WorkScheduled.class, WorkMissed.class, WorkCancelled.class, SolutionProposed.class,
            SolutionAccepted.class, SolutionRejected.class, ClosureScheduled.class, ClosureReminded.class,
            ClosureCancelled.class,
            CaseClosed.class, CaseReopened.class, FeedbackRequested.class, FeedbackReminded.class,
            FeedbackExpired.class, FeedbackGiven.class);

    /** Fields that the desk keeps to itself of an event that requesters and systems see. */
    public static final Map<Class<? extends CaseEvent>, List<String>> OF_THE_DESK = Map.of(
            CaseHandedToVendor.class, List.of("reference", "promisedAt", "contract"),
            CaseReturnedFromVendor.class, List.of("note"),
            WorkOffered.class, List.of("note"),
            WorkScheduled.class, List.of("note", "booking"),
            SolutionProposed.class, List.of("problem"),
            MessageSent.class, List.of("problem"),
            CaseClosed.class, List.of("cause", "level", "firstContact"));

    /**
     * The remark of who decided: for the desk and for who decided, and for the client if it is the requester's word.
     */
    public static final Map<Class<? extends CaseEvent>, String> REMARKS = Map.of(
            CaseWithdrawn.class, "comment",
            CaseReopened.class, "reason",
            CaseUnmerged.class, "reason",
            SolutionAccepted.class, "reason",
            SolutionRejected.class, "reason",
            VendorConsentRefused.class, "reason",
            WorkMissed.class, "reason",
            WorkCancelled.class, "reason");

    private static final Set<String> TYPES = types();

    private PublicEvents() {
    }

    /** Tells whether this reader sees events of this type; null is a type that nobody knows. */
    public static boolean isShown(String type, Reader reader) {
        return reader == Reader.DESK || type != null && TYPES.contains(type);
    }

    /** The types of the events that are public. */
    public static String[] typeNames() {
        return TYPES.toArray(String[]::new);
    }

    /**
     * The components of an event that are left out for who is not of the desk.
     *
     * @param own whether it is the reader's own word, or the requester's
     */
    public static List<String> withheld(String type, boolean own) {
        var event = EventCatalogue.byType(type).map(EventType::event).orElse(null);
        if (event == null) {
            return List.of();
        }
        var remark = REMARKS.get(event);
        return own || remark == null ? OF_THE_DESK.getOrDefault(event, List.of()) : List.of(remark);
    }

    /** The conflict as this reader may know of it: an event that the reader does not see goes unnamed. */
    public static Conflict shown(Conflict conflict, Reader reader) {
        return isShown(conflict.type(), reader) ? conflict
                : new Conflict(conflict.counter(), conflict.presumed(), conflict.actual(), null, null, null);
    }

    private static Set<String> types() {
        var types = new TreeSet<String>();
        CLASSES.forEach(event -> types.add(EventCatalogue.of(event).type()));
        return types;
    }
}
