package replaydesk.notification.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import replaydesk.events.catalogue.*;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.Requester;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.link.TimeInWords;
import replaydesk.notification.notice.Language;

/** Takes the contents of a mail to the requester from its event and the registration. */
final class MailContentMapper {

    static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private MailContentMapper() {
    }

    /**
     * Returns the content of the mail about an event.
     *
     * @param quoted    the information request or the time of the work that it is about, as said last; null for others
     * @param requester current data of the requester
     * @param language  in which times are said
     * @param links     makes addresses by which the requester answers
     */
    static MailContent of(CaseEvent event, CaseEvent quoted, CaseRegistered registered, Requester requester,
            Language language, Links links) {
        var mail = new Writing(registered, requester, language.tag());
        return switch (event) {
            case CaseRegistered e -> mail.text(e.description());
            case MessageSent e -> mail.text(e.text());
            case InformationRequested _,InformationRequestReopened _ -> mail.request("", event, until(event));
            case InformationRequestReminded _,InformationRequestExtended _ -> mail.request("", quoted, until(event));
            case InformationRequestWithdrawn e -> mail.request(e.note(), quoted, null);
            case SolutionProposed e -> mail.solution(e, links.solution(e.proposalId()));
            case VendorConsentAsked e ->
                    mail.vendor(e.vendor(), e.vendorName(), e.passedOn(), links.consent(e.consentId()));
            case CaseHandedToVendor e -> mail.vendor(e.vendor(), e.vendorName(), "", links.consent(e.consentId()));
            case CaseReturnedFromVendor e -> mail.vendor(e.vendor(), e.vendorName(), "", "");
            case WorkOffered e -> mail.offer(e, links.offer(e.offerId()));
            case WorkScheduled e -> mail.work(e);
            case WorkCancelled _ -> mail.work(quoted instanceof WorkScheduled told ? told : null);
            case ClosureReminded e -> mail.content("", List.of(), List.of(), e.closesAt(), "");
            case CaseClosed e -> mail.text(e.result());
            case CaseWithdrawn _,InformationRequestLapsed _ -> mail.text("");
            case CaseReopened e -> mail.text(e.reason());
            case FeedbackRequested e -> mail.content("", List.of(), List.of(), e.expiresAt(), links.survey(e.linkId()));
            case FeedbackReminded e -> mail.content("", List.of(), List.of(), null, links.survey(e.linkId()));
            case IntakeEvent _,TriageEvent _,EscalationEvent _,ClosureEvent _ -> throw untold(event);
            case FeedbackEvent _,SlaEvent _,NotificationEvent _ -> throw untold(event);
        };
    }

    /** Makes the addresses by which a requester answers without logging in. */
    interface Links {

        String survey(UUID linkId);

        /** Returns the address of a solution's page; empty for a proposal without an id. */
        String solution(UUID proposalId);

        /** Returns the address of a consent's page; empty for one without an id. */
        String consent(UUID consentId);

        /** Returns the address of an offer's page; empty for one without an id. */
        String offer(UUID offerId);
    }

    private static IllegalArgumentException untold(CaseEvent event) {
        return new IllegalArgumentException("Nobody is told of " + event);
    }

    /** Returns the time until which an information request waits; null when it waits for ever. */
    private static Instant until(CaseEvent event) {
        return switch (event) {
            case InformationRequested e -> e.lapsesAt();
            case InformationRequestReopened e -> e.lapsesAt();
            case InformationRequestReminded e -> e.lapsesAt();
            case InformationRequestExtended e -> e.lapsesAt();
            default -> null;
        };
    }

    /** A mail to the requester of a case. */
    private record Writing(CaseRegistered registered, Requester requester, String language) {

        MailContent text(String text) {
            return content(text, List.of(), List.of(), null, "");
        }

        /** Repeats what an information request asked; only the text when that cannot be read. */
        MailContent request(String text, CaseEvent asked, Instant until) {
            return switch (asked) {
                case InformationRequested e -> content(text, e.questions(), e.attachments(), until, "");
                case InformationRequestReopened e -> content(text, e.questions(), e.attachments(), until, "");
                case null, default -> content(text, List.of(), List.of(), until, "");
            };
        }

        MailContent solution(SolutionProposed e, String link) {
            return new MailContent(registered.number(), registered.subject(), requester.name(), e.text(), null,
                    e.attachments().stream().map(Attachment::name).filter(Objects::nonNull).toList(), "", link,
                    e.steps(), e.leavesFixOpen(), "", "");
        }

        MailContent vendor(String vendor, String name, String text, String link) {
            return new MailContent(registered.number(), registered.subject(), requester.name(), text, null, null, "",
                    link, null, false, name == null ? vendor : name, "");
        }

        MailContent offer(WorkOffered e, String link) {
            var times = e.slots().stream()
                    .map(slot -> TimeInWords.of(slot.from(), slot.to(), e.timeZone(), language)).toList();
            return new MailContent(registered.number(), registered.subject(), requester.name(), e.place(), times, null,
                    TimeInWords.of(e.expiresAt(), null, e.timeZone(), language), link, null, false, "",
                    name(e.kind()));
        }

        /** Says when and where; only that there was work when that cannot be read. */
        MailContent work(WorkScheduled e) {
            return e == null ? text("")
                    : new MailContent(registered.number(), registered.subject(), requester.name(), e.place(), null,
                            null, TimeInWords.of(e.from(), e.to(), e.timeZone(), language), "", null, false, "",
                            name(e.kind()));
        }

        private static String name(WorkKind kind) {
            return kind == null ? "" : kind.name();
        }

        MailContent content(String text, List<String> questions, List<String> attachments, Instant until,
                String link) {
            return new MailContent(registered.number(), registered.subject(), requester.name(), text, questions,
                    attachments, until == null ? "" : UTC.format(until), link);
        }
    }
}
