package replaydesk.notification.notice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import replaydesk.events.catalogue.*;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.events.value.WorkKind;

/**
 * A notice, one mail for each step: to the requester (R4, R21, R24), to people of the desk (R14), or to a vendor (R19).
 */
public enum Notice {
    CASE_REGISTERED("case-registered"),
    INFORMATION_REQUESTED("information-requested"),
    MESSAGE_SENT("message-sent"),
    SOLUTION_PROPOSED("solution-proposed"),
    CLOSURE_REMINDED("closure-reminded"),
    CASE_CLOSED("case-closed"),
    CASE_REOPENED("case-reopened"),
    CASE_WITHDRAWN("case-withdrawn"),
    INFORMATION_REQUEST_REMINDED("information-request-reminded"),
    INFORMATION_REQUEST_REOPENED("information-request-reopened"),
    INFORMATION_REQUEST_EXTENDED("information-request-extended"),
    INFORMATION_REQUEST_WITHDRAWN("information-request-withdrawn"),
    INFORMATION_REQUEST_LAPSED("information-request-lapsed"),
    FEEDBACK_REQUESTED("feedback-requested"),
    FEEDBACK_REMINDED("feedback-reminded"),
    VENDOR_CONSENT_ASKED("vendor-consent-asked"),
    CASE_HANDED_TO_VENDOR("case-handed-to-vendor"),
    CASE_RETURNED_FROM_VENDOR("case-returned-from-vendor"),
    WORK_OFFERED("work-offered"),
    WORK_SCHEDULED("work-scheduled"),
    WORK_RESCHEDULED("work-rescheduled"),
    WORK_CANCELLED("work-cancelled"),
    VENDOR_GIVEN_CASE("vendor-given-case", Audience.VENDOR),
    VENDOR_REMINDED("vendor-reminded", Audience.VENDOR),
    MANAGER_INFORMED("manager-informed", Audience.STAFF),
    CONSULTATION_ASKED("consultation-asked", Audience.STAFF),
    CONSULTATION_REMINDED("consultation-reminded", Audience.STAFF);

    private static final int TEMPLATE_VERSION = 1;

    private final String key;
    private final Audience audience;

    Notice(String key) {
        this(key, Audience.REQUESTER);
    }

    Notice(String key, Audience audience) {
        this.key = key;
        this.audience = audience;
    }

    /** Returns the name of the notice in events, lists and templates. */
    public String key() {
        return key;
    }

    /** Returns to whom it goes. */
    public Audience audience() {
        return audience;
    }

    /** Returns the keys of the notices that go to requesters. */
    public static String[] keysToRequesters() {
        return Stream.of(values()).filter(notice -> notice.audience == Audience.REQUESTER).map(Notice::key)
                .toArray(String[]::new);
    }

    /** Returns the version of the template for its mails. */
    public ReferenceVersion template() {
        return new ReferenceVersion("mail-template", key, TEMPLATE_VERSION);
    }

    /** Returns the notice with that key. */
    public static Notice ofKey(String key) {
        for (var notice : values()) {
            if (notice.key.equals(key)) {
                return notice;
            }
        }
        throw new IllegalArgumentException("There is no notice " + key);
    }

    /** Returns to whom the notice with that key goes; to the requester if this version does not know it. */
    public static Audience audienceOf(String key) {
        return Stream.of(values()).filter(notice -> notice.key.equals(key)).map(Notice::audience).findFirst()
                .orElse(Audience.REQUESTER);
    }

    /**
     * Returns the notices that an event asks for, one to each audience at most; empty for most. The outcome of a notice
     * never asks for another.
     */
    public static List<Notice> of(CaseEvent event) {
        return Stream.of(toRequester(event), toOthers(event)).filter(Objects::nonNull).toList();
    }

    private static Notice toOthers(CaseEvent event) {
        return switch (event) {
            case CaseHandedToVendor _ -> VENDOR_GIVEN_CASE;
            case VendorOverdue _ -> VENDOR_REMINDED;
            case CaseEscalated escalated -> escalated.manager() == null ? null : MANAGER_INFORMED;
            case ConsultationAsked _ -> CONSULTATION_ASKED;
            case ConsultationReminded _ -> CONSULTATION_REMINDED;
            case CaseEvent _ -> null;
        };
    }

    private static Notice toRequester(CaseEvent event) {
        return switch (event) {
            case IntakeEvent intake -> ofIntake(intake);
            case InformationRequested _ -> INFORMATION_REQUESTED;
            case InformationRequestReminded _ -> INFORMATION_REQUEST_REMINDED;
            case InformationRequestReopened _ -> INFORMATION_REQUEST_REOPENED;
            case InformationRequestExtended _ -> INFORMATION_REQUEST_EXTENDED;
            case InformationRequestWithdrawn _ -> INFORMATION_REQUEST_WITHDRAWN;
            case InformationRequestLapsed _ -> INFORMATION_REQUEST_LAPSED;
            case SolutionProposed _ -> SOLUTION_PROPOSED;
            case VendorConsentAsked _ -> VENDOR_CONSENT_ASKED;
            case CaseHandedToVendor _ -> CASE_HANDED_TO_VENDOR;
            case CaseReturnedFromVendor _ -> CASE_RETURNED_FROM_VENDOR;
            case WorkOffered _ -> WORK_OFFERED;
            case WorkScheduled scheduled -> ofWork(scheduled);
            case WorkCancelled _ -> WORK_CANCELLED;
            case ClosureEvent closure -> ofClosure(closure);
            case FeedbackRequested _ -> FEEDBACK_REQUESTED;
            case FeedbackReminded _ -> FEEDBACK_REMINDED;
            case TriageEvent _,EscalationEvent _,FeedbackEvent _,SlaEvent _,NotificationEvent _ -> null;
        };
    }

    /** Returns the notice of a time; null for work at the desk, which is not agreed on with the requester. */
    private static Notice ofWork(WorkScheduled scheduled) {
        if (scheduled.kind() == null || scheduled.kind() == WorkKind.DESK) {
            return null;
        }
        return scheduled.revision() == null || scheduled.revision() <= 1 ? WORK_SCHEDULED : WORK_RESCHEDULED;
    }

    private static Notice ofIntake(IntakeEvent event) {
        return switch (event) {
            case CaseRegistered _ -> CASE_REGISTERED;
            case MessageSent _ -> MESSAGE_SENT;
            // No mail goes to a sender of spam.
            case CaseWithdrawn withdrawn -> withdrawn.reason() == WithdrawalReason.SPAM ? null : CASE_WITHDRAWN;
            case HistoryImported _,RegistrationCompleted _ -> null;
            case CaseLinked _,CaseUnlinked _,CaseAbsorbed _,CaseReleased _ -> null;
            case CaseMerged _,CaseUnmerged _,CaseSplitOff _ -> null;
            case MessageReceived _,NoteAdded _,SelfHelpAccepted _ -> null;
        };
    }

    private static Notice ofClosure(ClosureEvent event) {
        return switch (event) {
            case ClosureReminded _ -> CLOSURE_REMINDED;
            case CaseClosed _ -> CASE_CLOSED;
            case CaseReopened _ -> CASE_REOPENED;
            case ClosureScheduled _,ClosureCancelled _,ChargesStated _ -> null;
        };
    }
}
