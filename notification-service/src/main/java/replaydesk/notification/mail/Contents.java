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
final class Contents {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private Contents() {
    }

    /**
     * Returns the letter about an event.
     *
     * @param requester current data of the requester
     * @param link      makes an address from a survey's link id
     */
    static Letter of(CaseEvent event, CaseRegistered registered, Requester requester, Function<UUID, String> link) {
        return switch (event) {
            case CaseRegistered e -> letter(registered, requester, e.description());
            case MessageSent e -> letter(registered, requester, e.text());
            case InformationRequested e -> letter(registered, requester, "", e.questions(), e.lapsesAt(), "");
            case SolutionProposed e -> letter(registered, requester, e.text());
            case ClosureReminded e -> letter(registered, requester, "", List.of(), e.closesAt(), "");
            case CaseClosed e -> letter(registered, requester, e.result());
            case CaseWithdrawn _, InformationRequestLapsed _ -> letter(registered, requester, "");
            case CaseReopened e -> letter(registered, requester, e.reason());
            case FeedbackRequested e -> letter(registered, requester, "", List.of(), e.expiresAt(),
                    link.apply(e.linkId()));
            case FeedbackReminded e -> letter(registered, requester, "", List.of(), null, link.apply(e.linkId()));
            case IntakeEvent _, TriageEvent _, EscalationEvent _, ClosureEvent _, FeedbackEvent _, SlaEvent _,
                    NotificationEvent _ -> throw new IllegalArgumentException("Nobody is told of " + event);
        };
    }

    private static Letter letter(CaseRegistered registered, Requester requester, String text) {
        return letter(registered, requester, text, List.of(), null, "");
    }

    private static Letter letter(CaseRegistered registered, Requester requester, String text, List<String> questions,
            Instant until, String link) {
        return new Letter(registered.number(), registered.subject(), requester.name(), text, questions,
                until == null ? "" : UTC.format(until), link);
    }
}
