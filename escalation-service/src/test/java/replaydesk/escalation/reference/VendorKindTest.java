package replaydesk.escalation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.events.value.Priority;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.Finding;
import replaydesk.kit.reference.ReferenceKey;

class VendorKindTest {

    private static final Map<String, String> WORDS = Map.of("en", "Logs", "ru", "Журналы", "sv", "Loggar");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static List<String> findings(Vendor vendor) {
        var check = Check.of(new ReferenceKey(VendorKind.NAME, "alfa"), Stories.SHIPPED, NOW);
        new VendorKind().check(vendor, check);
        return check.findings().stream().map(Finding::pointer).toList();
    }

    private static Vendor vendor(List<Vendor.Contract> contracts, List<Vendor.Target> targets,
            Map<String, Map<String, String>> discloses) {
        return new Vendor(WORDS, null, contracts, targets, discloses, null);
    }

    @Test
    void aVendorThatIsWholeIsRight() {
        assertThat(findings(vendor(List.of(new Vendor.Contract("C-1", LocalDate.of(2026, 1, 1), null)),
                List.of(new Vendor.Target(Priority.HIGH, Duration.ofHours(8))), Map.of("logs", WORDS)))).isEmpty();
    }

    @Test
    void aContractThatEndsBeforeItBeginsATargetOfNothingAndWordsThatAreMissingAreNamed() {
        var contract = new Vendor.Contract("C-1", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31));
        var target = new Vendor.Target(Priority.HIGH, Duration.ZERO);

        assertThat(findings(vendor(List.of(contract, contract), List.of(target, target),
                Map.of("logs", Map.of("en", "Logs"))))).contains("/contracts/0/until", "/contracts/1/number",
                        "/targets/0/within", "/targets/1/priority")
                .anyMatch(at -> at.startsWith("/discloses/logs"));
    }

    @Test
    void aContactWhomNoMailReachesAndAMailWithMoreThanIsDisclosedAreNamed() {
        var contacts = List.of(new Vendor.Contact("Service", "service@alfa.example", null, "en"),
                new Vendor.Contact("Nobody", "nobody at all", null, "en"));

        assertThat(findings(new Vendor(WORDS, contacts, null, null, Map.of("logs", WORDS),
                Map.of("logs", List.of(Vendor.Mailed.DESCRIPTION), "contact",
                        List.of(Vendor.Mailed.REQUESTER_NAME)))))
                .containsExactlyInAnyOrder("/contacts/1/email", "/mailed/contact");
    }

    @Test
    void aContractHoldsOnItsFirstAndLastDay() {
        var contract = new Vendor.Contract("C-1", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2));

        assertThat(contract.holdsAt(NOW)).isTrue();
        assertThat(contract.holdsAt(NOW.plus(Duration.ofDays(1)))).isFalse();
        assertThat(contract.holdsAt(NOW.minus(Duration.ofDays(1)))).isFalse();
    }
}
