package replaydesk.escalation.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.ANNA;
import static replaydesk.escalation.Stories.FIRST;
import static replaydesk.escalation.Stories.RITA;
import static replaydesk.escalation.Stories.SECOND;
import static replaydesk.escalation.Stories.assigned;
import static replaydesk.escalation.Stories.closed;
import static replaydesk.escalation.Stories.refused;
import static replaydesk.escalation.Stories.routed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.VendorCase.Standing;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseReturnedFromVendor;
import replaydesk.events.catalogue.VendorConsentAsked;
import replaydesk.events.catalogue.VendorConsentGiven;
import replaydesk.events.catalogue.VendorConsentRefused;
import replaydesk.events.catalogue.VendorOverdue;
import replaydesk.events.catalogue.VendorUpdated;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

class VendorDecisionsTest {

    private static final ReferenceVersion ALFA = new ReferenceVersion("vendor", "alfa-print", 1);
    private static final VendorConsentAsked ASKED = new VendorConsentAsked("alfa-print",
            "- Loggar\n- Modell\n\nDe kan den", FIRST, List.of("logs", "model"), "Alfa Skrivare", ALFA);
    private static final VendorConsentGiven GIVEN = new VendorConsentGiven("alfa-print", "rita", FIRST, null, null);

    private static StageFixture<EscalationCase> desk() {
        return routed().by(Stories.SHIPPED.with(document("alfa-print", Map.of(
                "names", Map.of("en", "Alfa Printers", "sv", "Alfa Skrivare"),
                "contracts", List.of(Map.of("number", "C-1", "until", "2020-12-31"), Map.of("number", "C-2")),
                "targets", List.of(Map.of("priority", "HIGH", "within", "PT8H")),
                "discloses", Map.of("logs", Map.of("en", "Logs", "sv", "Loggar"), "model",
                        Map.of("en", "Model", "sv", "Modell"), "contact", Map.of("en", "Your address"))))))
                .given(assigned("service-desk", "anna"), new CaseClassified(CaseType.INCIDENT, null, null, null,
                        Priority.HIGH, null, "sv", Decider.PERSON, null, null));
    }

    private static ReferenceDocument document(String key, Object content) {
        return new ReferenceDocument(new ReferenceKey("vendor", key), 1, null, Content.of(content), Set.of(), "test",
                "test", FIRST, Instant.EPOCH);
    }

    private static StageFixture<EscalationCase> agreed() {
        return desk().given(ASKED, GIVEN);
    }

    private static Decision ask(StageFixture<EscalationCase> desk, String vendor, String... discloses) {
        return desk.when(view -> AskVendorConsentDecision.decide(view, FIRST,
                new AskVendorConsent(vendor, List.of(discloses), "De kan den"), desk.reference()));
    }

    private static Decision give(StageFixture<EscalationCase> desk, UUID consent, Caller who, String onBehalfOf,
            String evidence) {
        return desk.when(view -> AnswerVendorConsentDecision.give(view, consent,
                new AnswerVendorConsent(null, onBehalfOf, evidence), who));
    }

    private static Decision refuse(StageFixture<EscalationCase> desk) {
        return desk.when(view -> AnswerVendorConsentDecision.refuse(view, null,
                new AnswerVendorConsent("nej", null, null), RITA));
    }

    private static Decision handOver(StageFixture<EscalationCase> desk, String vendor, List<String> discloses,
            String contract, Instant promisedAt) {
        return desk.when(view -> HandOverDecision.decide(view,
                new HandOverToVendor(vendor, discloses, "A-77", contract, promisedAt), desk.now(), desk.reference()));
    }

    private static Decision handOver(StageFixture<EscalationCase> desk) {
        return handOver(desk, "alfa-print", null, null, null);
    }

    private static Decision update(StageFixture<EscalationCase> desk, UpdateFromVendor update) {
        return desk.when(view -> VendorWorkDecision.update(view, update, desk.now()));
    }

    private static Decision giveBack(StageFixture<EscalationCase> desk) {
        return desk.when(view -> VendorWorkDecision.giveBack(view, new ReturnFromVendor("Rättat")));
    }

    private static CaseHandedToVendor handed(Instant promisedAt) {
        return new CaseHandedToVendor("alfa-print", new ExternalReference("alfa-print", "A-77"), promisedAt, FIRST,
                List.of("logs", "model"), "C-2", "Alfa Skrivare", ALFA);
    }

    @Test
    void theRequesterIsToldInTheirLanguageWhatWouldBePassedOn() {
        assertThat(ask(desk(), "alfa-print", "logs", "model", "logs")).isEqualTo(Decision.emit(ASKED));
        assertThat(ask(desk(), "alfa-print", "contact")).isEqualTo(Decision.emit(new VendorConsentAsked("alfa-print",
                "- Your address\n\nDe kan den", FIRST, List.of("contact"), "Alfa Skrivare", ALFA)));
    }

    @Test
    void whatNobodyDefinedOrTheVendorMayNotReceiveIsRefused() {
        assertThat(ask(desk(), "alfa-pritn", "logs")).isEqualTo(new Decision.Refused("unknown-vendor",
                "Expected a known vendor, such as alfa-print, but there is no alfa-pritn", List.of("alfa-print")));
        assertThat(ask(desk(), "alfa-print", "passwords")).isEqualTo(new Decision.Refused("not-for-vendor",
                "Expected what alfa-print may receive (contact, logs, model), but passwords is not among it"));
        assertThat(refused(ask(desk().given(closed()), "alfa-print", "logs"))).isEqualTo("case-ended");
    }

    @Test
    void theSameIsNotAskedTwice() {
        var desk = desk().given(ASKED);
        assertThat(refused(ask(desk, "alfa-print", "model", "logs"))).isEqualTo("consent-asked");
        assertThat(ask(desk, "alfa-print", "logs")).as("less is another question").isInstanceOf(Decision.Emit.class);
        assertThat(refused(ask(agreed(), "alfa-print", "model", "logs"))).isEqualTo("consent-given");
        assertThat(ask(desk.given(refusal()), "alfa-print", "model", "logs")).isInstanceOf(Decision.Emit.class);
    }

    private static VendorConsentRefused refusal() {
        return new VendorConsentRefused("alfa-print", "rita", "nej", FIRST, null, null);
    }

    @Test
    void consentIsTheRequestersAndOthersSayHowTheyKnow() {
        var desk = desk().given(ASKED);

        assertThat(give(desk, null, RITA, null, null)).isEqualTo(Decision.emit(GIVEN));
        assertThat(give(desk, null, ANNA, "rita", "Per telefon")).isEqualTo(Decision.emit(
                new VendorConsentGiven("alfa-print", "anna", FIRST, "rita", "Per telefon")));
        assertThat(refused(give(desk, null, ANNA, "rita", " "))).isEqualTo("evidence-needed");
        assertThat(refused(give(desk, null, ANNA, null, "Per telefon"))).isEqualTo("not-yours");
        assertThat(refused(give(desk, null, ANNA, "boris", "Per telefon"))).isEqualTo("not-the-requester");
        assertThat(refuse(desk)).isEqualTo(Decision.emit(refusal()));
        assertThat(refused(give(desk(), null, RITA, null, null))).isEqualTo("consent-not-asked");
    }

    @Test
    void aLinkAnswersItsOwnQuestionAlone() {
        var desk = desk().given(ASKED);

        assertThat(give(desk, FIRST, RITA, null, null)).isEqualTo(Decision.emit(GIVEN));
        assertThat(give(desk, SECOND, RITA, null, null)).isEqualTo(new Decision.Refused("consent-replaced",
                "Expected the question of this link to stand, but another one was asked since"));
    }

    @Test
    void nothingLeavesTheDeskWithoutConsent() {
        assertThat(handOver(desk())).isEqualTo(new Decision.Refused("vendor-consent-needed",
                "Expected the requester's consent for alfa-print, but nobody has asked for it"));
        assertThat(refused(handOver(desk().given(ASKED)))).isEqualTo("vendor-consent-needed");
        assertThat(refused(handOver(desk().given(ASKED, refusal())))).isEqualTo("vendor-consent-needed");
        assertThat(refused(handOver(agreed().given(refusal())))).as("withdrawn").isEqualTo("vendor-consent-needed");
        var both = agreed().by(Stories.SHIPPED.with(document("beta", Map.of("discloses", Map.of("logs", Map.of())))));
        assertThat(handOver(both, "beta", null, null, null)).isEqualTo(new Decision.Refused("vendor-consent-needed",
                "Expected the requester's consent for beta, but it is for alfa-print"));
        assertThat(handOver(agreed(), "alfa-print", List.of("contact"), null, null)).isEqualTo(
                new Decision.Refused("not-consented",
                        "Expected what the requester agreed to (logs, model), but contact is not among it"));
    }

    @Test
    void theCaseGoesToTheVendorUnderItsContractAndTarget() {
        var desk = agreed();
        assertThat(handOver(desk)).isEqualTo(Decision.emit(handed(desk.now().plus(Duration.ofHours(8)))));
        var soon = desk.now().plusSeconds(60);
        assertThat(handOver(desk, "alfa-print", null, "C-2", soon)).isEqualTo(Decision.emit(handed(soon)));
        assertThat(refused(handOver(desk, "alfa-print", null, "C-1", null))).isEqualTo("contract-not-in-force");
        assertThat(refused(handOver(desk, "alfa-print", null, "C-9", null))).isEqualTo("unknown-contract");
        assertThat(refused(handOver(desk, "alfa-print", null, null, desk.now()))).isEqualTo("promise-passed");
        desk.given(handed(soon));
        assertThat(refused(handOver(desk))).isEqualTo("at-vendor");
        assertThat(refused(ask(desk, "alfa-print", "logs"))).isEqualTo("at-vendor");
    }

    @Test
    void theVendorReportsAndReturnsTheCase() {
        var desk = agreed().given(handed(null));
        var later = desk.now().plus(Duration.ofDays(2));

        assertThat(update(desk, new UpdateFromVendor("A-78", later, "Snart"))).isEqualTo(Decision.emit(
                new VendorUpdated("alfa-print", new ExternalReference("alfa-print", "A-78"), later, "Snart")));
        assertThat(refused(update(desk, new UpdateFromVendor(null, null, null)))).isEqualTo("nothing-said");
        assertThat(refused(update(desk, new UpdateFromVendor(null, desk.now(), null)))).isEqualTo("promise-passed");
        assertThat(giveBack(desk)).isEqualTo(
                Decision.emit(new CaseReturnedFromVendor("alfa-print", "Rättat", "Alfa Skrivare")));
        desk.given(new CaseReturnedFromVendor("alfa-print", "Rättat"));
        assertThat(refused(giveBack(desk))).isEqualTo("not-at-vendor");
        assertThat(refused(update(desk, new UpdateFromVendor(null, null, "x")))).isEqualTo("not-at-vendor");
        assertThat(refused(handOver(desk))).as("asked anew").isEqualTo("vendor-consent-needed");
    }

    @Test
    void whatIsNotBackByItsTimeIsOverdueOnce() {
        var desk = agreed();
        var promised = desk.now().plus(Duration.ofHours(8));
        desk.given(handed(promised));
        assertThat(desk.settle(3)).isEmpty();

        desk.after(Duration.ofHours(9));

        assertThat(desk.settle(3)).containsExactly(new VendorOverdue("alfa-print", promised, desk.now()));
        assertThat(desk.state().vendor().overdue()).isTrue();
        var later = desk.now().plus(Duration.ofHours(1));
        desk.given(new VendorUpdated("alfa-print", null, later, null));
        assertThat(desk.state().vendor().overdue()).isFalse();
        desk.after(Duration.ofHours(2));
        assertThat(desk.settle(3)).hasSize(1);
        desk.given(new CaseReturnedFromVendor("alfa-print", null));
        assertThat(desk.state().vendor().overdue()).isFalse();
    }

    @Test
    void consentWithdrawnAfterTheHandOverCallsTheCaseBack() {
        var desk = agreed().given(handed(null));
        assertThat(refuse(desk)).isEqualTo(Decision.emit(refusal()));

        desk.given(refusal());

        assertThat(desk.state().vendor().standing()).isEqualTo(Standing.CONSENT_WITHDRAWN);
        assertThat(refused(give(desk, null, RITA, null, null))).isEqualTo("consent-withdrawn");
        assertThat(refused(refuse(desk))).isEqualTo("consent-refused");
        assertThat(giveBack(desk)).isInstanceOf(Decision.Emit.class);
    }

    @Test
    void noCaseGoesToALevelOutsideWithoutConsent() {
        assertThat(guarded(desk(), 4)).isEqualTo(new Decision.Refused("vendor-consent-needed",
                "Expected the requester's consent before the case goes to level 4, but nobody has asked for it"));
        assertThat(refused(guarded(desk().given(ASKED), 4))).isEqualTo("vendor-consent-needed");
        assertThat(guarded(agreed(), 4)).isInstanceOf(Decision.Emit.class);
        assertThat(guarded(agreed().given(handed(null)), 4)).isInstanceOf(Decision.Emit.class);
        assertThat(guarded(desk(), 3)).isInstanceOf(Decision.Emit.class);
        var up = Decision.emit(new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 4, null, "x"));
        var desk = desk();
        assertThat(refused(desk.when(view -> VendorConsent.guard(view, up, desk.reference()))))
                .isEqualTo("vendor-consent-needed");
    }

    private static Decision guarded(StageFixture<EscalationCase> desk, int level) {
        var to = Decision.emit(new CaseAssigned(level, "vendor-coordination", null, AssignmentBasis.PERSON, null));
        return desk.when(view -> VendorConsent.guard(view, to, desk.reference()));
    }
}
