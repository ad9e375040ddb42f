package replaydesk.events.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseReturnedFromVendor;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.catalogue.InformationRequestReminded;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.catalogue.VendorConsentRefused;
import replaydesk.events.catalogue.WorkAccepted;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.Impact;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.Urgency;
import replaydesk.events.value.WithdrawalReason;

/** The events that move a case's status, each under a short name; ids are small numbers. */
final class Scenario {

    static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");
    static final ReferenceVersion EMAIL = new ReferenceVersion("category", "email", 1);

    private Scenario() {
    }

    static UUID id(long n) {
        return new UUID(0, n);
    }

    static CaseEvent registered() {
        return new CaseRegistered("R-1", "acme", null, Channel.WEB_FORM, "Кабель", "Skrivaren", null, "sv", List.of(),
                List.of(), false);
    }

    static CaseEvent classified() {
        return new CaseClassified(CaseType.INCIDENT, EMAIL, Impact.HIGH, Urgency.LOW, Priority.MODERATE,
                Complexity.values()[0], "en",
                Decider.RULE, 1.0, List.of());
    }

    static CaseEvent routed(int level, String team) {
        return new CaseRouted(level, team, Decider.RULE, null);
    }

    static CaseEvent assigned(int level, String team, String specialist) {
        return new CaseAssigned(level, team, specialist, AssignmentBasis.PERSON, null);
    }

    static CaseEvent unassigned() {
        return new CaseUnassigned("nobody is free");
    }

    static CaseEvent escalated(int to, String team) {
        return new CaseEscalated(EscalationKind.FUNCTIONAL, to - 1, to, team, "too deep");
    }

    static CaseEvent handedBack(int to, String team) {
        return new CaseHandedBack(to + 1, to, team, "simple after all");
    }

    static CaseEvent taken(String specialist) {
        return new WorkAccepted(specialist);
    }

    static CaseEvent declined(String specialist) {
        return new WorkDeclined(specialist, "on leave");
    }

    static CaseEvent asked(long request) {
        return new InformationRequested(id(request), InformationKind.values()[0], List.of("Which version?"), NOON);
    }

    /** Registers the case for Rita. */
    static CaseEvent askedFor() {
        return new CaseRegistered("R-1", "acme", new Requester("rita", false, "Rita", null, null, "sv"), Channel.EMAIL,
                "Кабель",
                "Skrivaren", null, "sv", List.of(), List.of(), false);
    }

    static CaseEvent wrote(Long answers) {
        return new MessageReceived(id(800), "rita", Channel.EMAIL, "Här", List.of(),
                answers == null ? null : id(answers), null);
    }

    static CaseEvent answered(long request) {
        return new InformationProvided(id(request), id(900 + request));
    }

    static CaseEvent lapsed(long request) {
        return new InformationRequestLapsed(id(request), NOON, NOON);
    }

    static CaseEvent askedAgain(long request) {
        return new InformationRequestReopened(id(request), InformationKind.values()[0], List.of("Which build?"), NOON,
                null, null, null);
    }

    static CaseEvent unasked(long request) {
        return new InformationRequestWithdrawn(id(request), null);
    }

    static CaseEvent reminded(long request) {
        return new InformationRequestReminded(id(request), NOON, NOON, NOON);
    }

    static CaseEvent extended(long request) {
        return new InformationRequestExtended(id(request), NOON, null, null);
    }

    static CaseEvent toVendor() {
        return new CaseHandedToVendor("globex", null, null);
    }

    static CaseEvent fromVendor() {
        return new CaseReturnedFromVendor("globex", "a new cable");
    }

    static CaseEvent proposed(long proposal) {
        return new SolutionProposed(id(proposal), SolutionKind.FIX, "replace it", null);
    }

    static CaseEvent consentWithdrawn() {
        return new VendorConsentRefused("globex", "rita", null, null, null, null);
    }

    /** Proposes a workaround that leaves the fix to be found. */
    static CaseEvent interim(long proposal) {
        return new SolutionProposed(id(proposal), SolutionKind.WORKAROUND, "restart it", null, null, null, true);
    }

    /** Accepts a proposal, by the requester of {@link #askedFor} or by anybody else. */
    static CaseEvent accepted(long proposal, String by) {
        return new SolutionAccepted(id(proposal), by, null);
    }

    static CaseEvent acceptedFor(String requester, long proposal, String by) {
        return new SolutionAccepted(id(proposal), by, null, requester);
    }

    static CaseEvent rejected(long proposal) {
        return new SolutionRejected(id(proposal), "rita", "no");
    }

    static CaseEvent selfHelped() {
        return new SelfHelpAccepted(new ReferenceVersion("known-solution", "restart", 3), "rita");
    }

    static CaseEvent closed() {
        return new CaseClosed(ClosureCode.SOLVED, null, null, 1, false, false, "anna", null, null);
    }

    static CaseEvent reopened() {
        return new CaseReopened("again", null, "anna");
    }

    static CaseEvent withdrawn() {
        return new CaseWithdrawn("rita", WithdrawalReason.values()[0], null);
    }

    static CaseEvent merged() {
        return new CaseMerged(id(70), id(71));
    }

    static CaseEvent unmerged() {
        return new CaseUnmerged(id(70), id(71), "another printer");
    }

    static CaseProgress after(CaseEvent... events) {
        var progress = CaseProgress.start();
        for (var event : events) {
            progress = progress.after(event);
        }
        return progress;
    }
}
