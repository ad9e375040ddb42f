package replaydesk.notification.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import replaydesk.notification.Directory;
import replaydesk.notification.notice.Language;
import replaydesk.notification.notice.Recipient;

class AddresseesTest {

    private static final Recipient LENA = Recipient.of("auth0|lena");
    private static final Map<String, Object> AWAY =
            Map.of("from", "2026-03-01T00:00:00Z", "until", "2026-03-09T00:00:00Z", "substitute", "boris");

    private final Directory directory = new Directory();

    private static Map<String, Object> lena(List<Map<String, Object>> absences) {
        return Map.of("subject", "auth0|lena", "name", "Lena Orlova", "email", "lena@example.org", "languages",
                List.of("fi", "ru"), "absences", absences);
    }

    private static Map<String, Object> boris(List<Map<String, Object>> absences) {
        return Map.of("name", "Boris", "email", "boris@example.org", "languages", List.of("sv"), "absences", absences);
    }

    @Test
    void aPersonIsFoundByTheSubjectAndWrittenToInTheFirstLanguageThatThereIs() {
        directory.with("specialist", "lena", lena(List.of()));

        assertThat(Addressees.of(LENA, directory.now()))
                .contains(new Addressee("lena@example.org", "Lena Orlova", Language.RU));
        assertThat(Addressees.of(Recipient.of("lena"), directory.now())).as("her key is not her subject").isEmpty();
    }

    @Test
    void anAbsentManagerIsWrittenToTogetherWithTheSubstitute() {
        directory.with("specialist", "lena", lena(List.of(AWAY))).with("specialist", "boris", boris(List.of()));

        assertThat(Addressees.manager(LENA, directory.now())).contains(new Addressee(
                List.of("lena@example.org", "boris@example.org"), "Boris", Language.SV, "Lena Orlova", "Boris"));
        assertThat(Addressees.of(LENA, directory.now())).as("a colleague's own word is wanted")
                .map(Addressee::to).contains(List.of("lena@example.org"));
    }

    @Test
    void aManagerWhoseSubstituteIsAwayTooOrUnknownIsWrittenToAlone() {
        directory.with("specialist", "lena", lena(List.of(AWAY)));
        assertThat(Addressees.manager(LENA, directory.now()).orElseThrow().standIn()).isNull();

        directory.with("specialist", "boris", boris(List.of(Map.of("from", "2026-03-01T00:00:00Z"))));
        assertThat(Addressees.manager(LENA, directory.now()).orElseThrow().to()).containsExactly("lena@example.org");
    }

    @Test
    void whoIsNotListedOrHasNoAddressIsNotWrittenTo() {
        directory.with("specialist", "cecilia", Map.of("name", "Cecilia"));

        assertThat(Addressees.of(LENA, directory.now())).isEmpty();
        assertThat(Addressees.manager(LENA, directory.now())).isEmpty();
        assertThat(Addressees.of(Recipient.of("cecilia"), directory.now())).isEmpty();
        assertThat(Addressees.of(Recipient.of("team:network"), directory.now())).isEmpty();
        assertThat(Addressees.of(Recipient.of("vendor:alfa"), directory.now())).isEmpty();
        assertThat(Addressees.name("lena", directory.now())).isEqualTo("lena");
    }

    @Test
    void aTeamHasAMailboxAndIsCalledByItsNameInItsLanguage() {
        directory.with("team", "network", Map.of("names", Map.of("sv", "Nätverk", "en", "Network"), "email",
                "network@example.org", "languages", List.of("sv", "ru")));

        assertThat(Addressees.of(Recipient.of("team:network"), directory.now()))
                .contains(new Addressee("network@example.org", "Nätverk", Language.SV));
    }

    @Test
    void ofAVendorTheFirstContactWithAnAddressIsWrittenTo() {
        directory.with("vendor", "alfa", Directory.vendor("service@alfa.example", Map.of()));

        assertThat(Addressees.of(Recipient.of("vendor:alfa"), directory.now()))
                .contains(new Addressee("service@alfa.example", "Service", Language.EN));
    }

    @Test
    void aCorrectedAddressIsTheOneThatCounts() {
        directory.with("vendor", "alfa", Directory.vendor("wrong@alfa.example", Map.of()))
                .with("vendor", "alfa", Directory.vendor("right@alfa.example", Map.of()));

        assertThat(Addressees.of(Recipient.of("vendor:alfa"), directory.now()).orElseThrow().to())
                .containsExactly("right@alfa.example");
    }
}
