package replaydesk.notification.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import replaydesk.events.catalogue.*;
import replaydesk.events.value.Requester;

/** Takes the contents of a mail from its event and the registration. */
final class MailContentMapper {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private MailContentMapper() {
    }

    /**
     * Returns the content of the mail about an event.
     *
     * @param requester current data of the requester
     * @param link      makes an address from a survey's link id
     */
    static MailContent of(CaseEvent event, CaseRegistered registered, Requester requester,
            Function<UUID, String> link) {
        return switch (event) {
            case CaseRegistered e -> content(registered, requester, e.description());
            case MessageSent e -> content(registered, requester, e.text());
            case InformationRequested e -> content(registered, requester, "", e.questions(), e.lapsesAt(), "");
            case SolutionProposed e -> content(registered, requester, e.text());
            case ClosureReminded e -> content(registered, requester, "", List.of(), e.closesAt(), "");
            case CaseClosed e -> content(registered, requester, e.result());
            case CaseWithdrawn _,InformationRequestLapsed _ -> content(registered, requester, "");
            case CaseReopened e -> content(registered, requester, e.reason());
            case FeedbackRequested e -> content(registered, requester, "", List.of(), e.expiresAt(),
                    link.apply(e.linkId()));
            case FeedbackReminded e -> content(registered, requester, "", List.of(), null, link.apply(e.linkId()));
            case IntakeEvent _,TriageEvent _,EscalationEvent _,ClosureEvent _ -> throw untold(event);
            case FeedbackEvent _,SlaEvent _,NotificationEvent _ -> throw untold(event);
        };
    }

    private static IllegalArgumentException untold(CaseEvent event) {
        return new IllegalArgumentException("Nobody is told of " + event);
    }

    private static MailContent content(CaseRegistered registered, Requester requester, String text) {
        return content(registered, requester, text, List.of(), null, "");
    }

    private static MailContent content(CaseRegistered registered, Requester requester, String text,
            List<String> questions,
            Instant until, String link) {
        return new MailContent(registered.number(), registered.subject(), requester.name(), text, questions,
                until == null ? "" : UTC.format(until), link);
    }
}
