package replaydesk.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.*;
import replaydesk.events.value.*;
import replaydesk.notification.notice.Notice;

/** Events from which the tests of notification are told. */
public final class Stories {

    public static final UUID LINK = UUID.fromString("7b1d9d2e-5f0c-4a53-9b0a-0d9a0c2f7a11");
    public static final UUID PROPOSAL = UUID.fromString("0194f000-0000-5000-8000-000000000050");
    public static final NotificationDelivered DELIVERED = new NotificationDelivered("case-registered", LINK, "rita",
            Channel.EMAIL, Notice.CASE_REGISTERED.template(), "sv");
    public static final NotificationFailed FAILED = new NotificationFailed("case-registered", LINK, "rita",
            Channel.EMAIL, Notice.CASE_REGISTERED.template(), "sv", "no such user");
    public static final HistoryImported IMPORTED = new HistoryImported(null, 0, null);

    private Stories() {
    }

    public static CaseRegistered registered(String email, String language) {
        return registered(email, language, false);
    }

    public static CaseRegistered registered(String email, String language, boolean imported) {
        return registered(email, language, "Принтер молчит", imported);
    }

    public static CaseRegistered registered(String email, String language, String subject) {
        return registered(email, language, subject, false);
    }

    private static CaseRegistered registered(String email, String language, String subject, boolean imported) {
        var requester = new Requester("rita", false, "Rita Å", email, null, language);
        return new CaseRegistered("RD-1000-7", "acme", requester, Channel.EMAIL, subject, "Skrivaren är tyst",
                null, "de", List.of(), List.of(), imported);
    }

    public static RegistrationCompleted completed(String email) {
        return new RegistrationCompleted(new Requester("rita", false, null, email, null, "sv"), null, null, null, null,
                List.of(), List.of());
    }

    public static MessageSent sent(String text) {
        return new MessageSent(UUID.randomUUID(), "anna", text, MessageKind.INFORMATION);
    }

    public static InformationRequested asked() {
        return new InformationRequested(UUID.randomUUID(), InformationKind.values()[0],
                List.of("Какая версия?", "Vilken modell?"), Instant.parse("2026-03-09T08:00:00Z"));
    }

    public static SolutionProposed proposed() {
        return new SolutionProposed(PROPOSAL, SolutionKind.WORKAROUND, "Starta om", null,
                List.of("Dra ur sladden", "Vänta"), null, true);
    }

    public static VendorConsentAsked consentAsked() {
        return new VendorConsentAsked("alfa", "- Loggar", PROPOSAL, List.of("logs"), "Alfa", null);
    }

    public static VendorConsentAsked consentAsked(String vendor, int version, String... discloses) {
        return new VendorConsentAsked(vendor, "- Loggar", PROPOSAL, List.of(discloses), "Alfa",
                new ReferenceVersion("vendor", vendor, version));
    }

    public static CaseHandedToVendor handedOver(String vendor, int version, UUID consent, String... discloses) {
        return new CaseHandedToVendor(vendor, new ExternalReference(vendor, "A-77"),
                Instant.parse("2026-03-15T08:00:00Z"), consent, List.of(discloses), "C-17", "Alfa",
                new ReferenceVersion("vendor", vendor, version));
    }

    public static CaseHandedToVendor handedOver() {
        return new CaseHandedToVendor("alfa", null, null, PROPOSAL, List.of("logs"), null, "Alfa", null);
    }

    public static CaseReturnedFromVendor returned() {
        return new CaseReturnedFromVendor("alfa", "internal remark", "Alfa");
    }

    public static VendorConsentRefused consentRefused() {
        return new VendorConsentRefused("alfa", "rita", "Нет", PROPOSAL, null, null);
    }

    public static VendorUpdated vendorUpdated(String reference) {
        return new VendorUpdated("alfa", reference == null ? null : new ExternalReference("alfa", reference), null,
                "Запчасть заказана");
    }

    public static VendorOverdue overdue() {
        return overdue("alfa");
    }

    public static VendorOverdue overdue(String vendor) {
        return new VendorOverdue(vendor, Instant.parse("2026-03-15T08:00:00Z"), Instant.parse("2026-03-15T08:01:00Z"));
    }

    public static CaseEscalated escalated(String manager) {
        return new CaseEscalated(manager == null ? EscalationKind.FUNCTIONAL : EscalationKind.HIERARCHICAL, 1, 2,
                "network", "Kunden hotar att gå", null, "Startade om", manager, null);
    }

    public static ConsultationAsked consulted(String colleague, String team) {
        return new ConsultationAsked(LINK, colleague, team, "Har du sett det här?");
    }

    public static ConsultationReminded consultationReminded() {
        return new ConsultationReminded(LINK, Instant.parse("2026-03-10T08:00:00Z"),
                Instant.parse("2026-03-10T08:00:00Z"));
    }

    public static ConsultationAnswered consultationAnswered() {
        return new ConsultationAnswered(LINK, "boris", "Ja");
    }

    public static ConsultationWithdrawn consultationWithdrawn() {
        return new ConsultationWithdrawn(LINK, "anna", null);
    }

    public static WorkOffered offered() {
        return new WorkOffered(PROPOSAL, WorkKind.VISIT, "cecilia",
                List.of(new TimeSlot(Instant.parse("2026-03-17T07:30:00Z"), Instant.parse("2026-03-17T08:30:00Z"))),
                "Europe/Stockholm", "Storgatan 5", "internal remark", Instant.parse("2026-03-16T15:00:00Z"));
    }

    public static WorkScheduled scheduled(WorkKind kind, int revision) {
        return new WorkScheduled(PROPOSAL, kind, "cecilia", Instant.parse("2026-03-17T07:30:00Z"),
                Instant.parse("2026-03-17T08:30:00Z"), "Storgatan 5", "Europe/Stockholm", "internal remark", revision,
                LINK, "anna");
    }

    public static WorkCancelled cancelled() {
        return new WorkCancelled(PROPOSAL, "internal remark");
    }

    public static ClosureReminded reminded() {
        return new ClosureReminded(Instant.parse("2026-03-12T08:00:00Z"), null, null);
    }

    public static CaseClosed closed() {
        return new CaseClosed(ClosureCode.SOLVED, "Klart", null, 1, true, false, "anna", null, null);
    }

    public static CaseReopened reopened() {
        return new CaseReopened("Igen", null, "anna");
    }

    public static CaseClassified classified(String language) {
        return new CaseClassified(CaseType.INCIDENT, null, null, null, null, null, language, null, null, null);
    }

    public static InformationRequestLapsed lapsed() {
        return new InformationRequestLapsed(UUID.randomUUID(), null, null);
    }

    public static InformationRequested asked(UUID request) {
        return new InformationRequested(request, InformationKind.LOGS, List.of("Какая версия?"),
                Instant.parse("2026-03-09T08:00:00Z"), List.of("Loggen"), null, null);
    }

    public static InformationRequestReminded reminded(UUID request) {
        return new InformationRequestReminded(request, Instant.parse("2026-03-10T08:00:00Z"), null, null);
    }

    public static InformationRequestReopened askedAgain(UUID request) {
        return new InformationRequestReopened(request, InformationKind.LOGS, List.of("Vilken mapp?"), null, null, null,
                null);
    }

    public static InformationRequestExtended extended(UUID request) {
        return new InformationRequestExtended(request, Instant.parse("2026-03-20T08:00:00Z"), null, null);
    }

    public static InformationRequestWithdrawn unasked(UUID request) {
        return new InformationRequestWithdrawn(request, "Vi hittade den själva");
    }

    public static CaseWithdrawn withdrawn(WithdrawalReason reason) {
        return new CaseWithdrawn("anna", reason, "internal remark");
    }

    public static FeedbackReminded surveyReminded() {
        return new FeedbackReminded(LINK, null, null);
    }

    public static FeedbackRequested survey() {
        return new FeedbackRequested(new ReferenceVersion("survey", "standard", 1), "sv", LINK,
                Instant.parse("2026-04-01T08:00:00Z"));
    }
}
