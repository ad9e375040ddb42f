package replaydesk.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.value.Requester;
import replaydesk.notification.Directory;
import replaydesk.notification.Stories;
import replaydesk.notification.delivery.Delivery;
import replaydesk.notification.notice.Language;
import replaydesk.notification.notice.Notice;

class VendorLettersTest {

    private static final CaseRegistered REGISTERED = Stories.registered("rita@example.org", "ru");
    private static final Requester RITA = new Requester("rita", false, "Rita Å", "rita@example.org", "+46 1", "ru");
    private static final Requester NOBODY = new Requester(null, false, null, null, null, null);
    private static final Map<String, List<String>> MAILED = Map.of("problem", List.of("SUBJECT", "DESCRIPTION"),
            "contact", List.of("REQUESTER_NAME", "REQUESTER_EMAIL"));

    private final Directory directory =
            new Directory().with("vendor", "alfa", Directory.vendor("service@alfa.example", MAILED));

    private VendorContent content(CaseEvent event, CaseEvent quoted, Requester requester) {
        var letter = VendorLetters.of(delivery(), new Sources(event, quoted, REGISTERED, requester), directory.now());
        return (VendorContent) letter.orElseThrow().content();
    }

    private static Delivery delivery() {
        return new Delivery(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), Notice.VENDOR_GIVEN_CASE, "vendor:alfa",
                Language.EN, 0, 3, 0, null, null, "anna", Directory.NOW, false, false);
    }

    private static CaseHandedToVendor handedOver(int version, String... discloses) {
        return Stories.handedOver("alfa", version, Stories.PROPOSAL, discloses);
    }

    @Test
    void givenAConsent_thenWhatItNamesIsPassedOnAndNothingElse() {
        var mail = content(handedOver(1, "logs", "problem"),
                Stories.consentAsked("alfa", 1, "logs", "problem", "contact"), RITA);

        assertThat(mail.named()).containsExactly("Log files", "Your words");
        assertThat(mail.passed()).isEqualTo(new VendorContent.Passed("Принтер молчит", "Skrivaren är tyst", null, null,
                null, null, null));
        assertThat(mail.number()).isEqualTo("RD-1000-7");
        assertThat(mail.contract()).isEqualTo("C-17");
        assertThat(mail.reference()).isEqualTo("A-77");
        assertThat(mail.until()).isEqualTo("2026-03-15 08:00 UTC");
        assertThat(mail.name()).isEqualTo("Service");
    }

    @Test
    void givenAConsentForTheContactData_thenTheNameIsPassedOn() {
        var mail = content(handedOver(1, "contact"), Stories.consentAsked("alfa", 1, "contact"), RITA);

        assertThat(mail.passed().requesterName()).isEqualTo("Rita Å");
        assertThat(mail.passed().requesterEmail()).isEqualTo("rita@example.org");
        assertThat(mail.passed().requesterPhone()).isEmpty();
        assertThat(mail.passed().subject()).isEmpty();
    }

    @Test
    void givenAHandOverOfMoreThanTheConsent_thenTheConsentCounts() {
        var mail = content(handedOver(1, "problem", "contact"), Stories.consentAsked("alfa", 1, "problem"), RITA);

        assertThat(mail.named()).containsExactly("Your words");
        assertThat(mail.passed().requesterName()).isEmpty();
    }

    @Test
    void givenALaterVersionThatMailsMore_thenTheVersionOfTheConsentCounts() {
        directory.with("vendor", "alfa", Directory.vendor("service@alfa.example",
                Map.of("problem", List.of("SUBJECT", "REQUESTER_PHONE"), "logs", List.of("REQUESTER_NAME"))));

        var mail = content(handedOver(2, "problem", "logs"), Stories.consentAsked("alfa", 1, "problem", "logs"), RITA);

        assertThat(mail.passed()).isEqualTo(new VendorContent.Passed("Принтер молчит", "Skrivaren är tyst", null, null,
                null, null, null));
    }

    @Test
    void givenARequesterButNoConsent_thenNothingIsPassedOn() {
        var mail = content(handedOver(1, "problem", "contact"), null, RITA);

        assertThat(mail.named()).isEmpty();
        assertThat(mail.passed()).isEqualTo(VendorContent.Passed.NOTHING);
    }

    @Test
    void givenNobodyToAsk_thenTheHandOverCounts() {
        var mail = content(Stories.handedOver("alfa", 1, null, "problem"), null, NOBODY);

        assertThat(mail.passed().subject()).isEqualTo("Принтер молчит");
    }

    @Test
    void givenAnOverdueVendor_thenOnlyNumbersAreRepeated() {
        var mail = content(Stories.overdue(), Stories.vendorUpdated("A-78"), RITA);

        assertThat(mail.reference()).isEqualTo("A-78");
        assertThat(mail.until()).isEqualTo("2026-03-15 08:00 UTC");
        assertThat(mail.passed()).isEqualTo(VendorContent.Passed.NOTHING);
        assertThat(content(Stories.overdue(), null, RITA).reference()).isEmpty();
    }

    @Test
    void givenNoContactWithAnAddress_thenThereIsNoLetter() {
        directory.with("vendor", "alfa", Map.of("names", Directory.words("Alfa")));

        assertThat(VendorLetters.of(delivery(), new Sources(handedOver(1), null, REGISTERED, RITA), directory.now()))
                .isEmpty();
    }
}
