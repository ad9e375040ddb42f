package replaydesk.notification.evolution;

import java.util.List;
import java.util.Objects;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.ConsultationAsked;
import replaydesk.events.catalogue.ConsultationReminded;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestReminded;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.catalogue.VendorOverdue;
import replaydesk.events.catalogue.WorkCancelled;
import replaydesk.notification.notice.Audience;
import replaydesk.notification.notice.Notice;
import replaydesk.notification.notice.Recipient;

/**
 * A mail that an event asks for. Of one event there is at most one to each audience.
 *
 * @param recipient whom it is for, as a {@link Recipient}
 * @param quoted    offset of an earlier event that it repeats; null for most
 */
public record AskedMail(Notice notice, String recipient, Long quoted) {

    /**
     * Returns the mails that an event asks for.
     *
     * @param state the case with the event
     */
    public static List<AskedMail> by(CaseEvent event, NotificationCase state) {
        return state.registered() == null || state.importing() ? List.of()
                : Notice.of(event).stream().map(notice -> of(notice, event, state)).filter(Objects::nonNull).toList();
    }

    private static AskedMail of(Notice notice, CaseEvent event, NotificationCase state) {
        var others = state.others();
        return switch (event) {
            case CaseHandedToVendor e when notice.audience() == Audience.VENDOR ->
                    new AskedMail(notice, Recipient.vendor(e.vendor()), others.consentAsked(e.consentId()));
            case VendorOverdue e -> new AskedMail(notice, Recipient.vendor(e.vendor()), others.reference());
            case CaseEscalated e -> new AskedMail(notice, e.manager(), null);
            case ConsultationAsked e -> new AskedMail(notice, Others.recipient(e), null);
            case ConsultationReminded e -> reminder(notice, others.consulted(e.consultationId()));
            case InformationRequestReminded e -> toRequester(notice, state, state.asking(e.requestId()));
            case InformationRequestExtended e -> toRequester(notice, state, state.asking(e.requestId()));
            case InformationRequestWithdrawn e -> toRequester(notice, state, state.asking(e.requestId()));
            case WorkCancelled e -> cancelled(notice, state, state.asking(e.workId()));
            case CaseEvent _ -> toRequester(notice, state, null);
        };
    }

    private static AskedMail reminder(Notice notice, Others.Consulted asked) {
        return asked == null ? null : new AskedMail(notice, asked.recipient(), asked.offset());
    }

    /** Tells of work that was called off only whom its time was told. */
    private static AskedMail cancelled(Notice notice, NotificationCase state, Long told) {
        return told == null ? null : toRequester(notice, state, told);
    }

    private static AskedMail toRequester(Notice notice, NotificationCase state, Long quoted) {
        return state.recipient() == null ? null : new AskedMail(notice, state.recipient(), quoted);
    }
}
