package replaydesk.kit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.kit.reference.Documents.NOW;
import static replaydesk.kit.reference.Documents.category;
import static replaydesk.kit.reference.Documents.saved;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final ReferenceKey NETWORK = category("network");

    @Test
    void aVersionHoldsFromItsTimeUntilALaterOneDoes() {
        var data = ReferenceData.of(List.of(saved("network", 1), saved(NETWORK, 2, LATER, Map.of())), 2);

        assertThat(data.inForce(NETWORK, NOW)).map(ReferenceDocument::version).hasValue(1);
        assertThat(data.inForce(NETWORK, LATER)).map(ReferenceDocument::version).hasValue(2);
        assertThat(data.newest(NETWORK)).map(ReferenceDocument::version).hasValue(2);
        assertThat(data.changesAfter(NOW)).containsExactly(LATER);
        assertThat(data.changesAfter(LATER)).isEmpty();
    }

    @Test
    void aLaterVersionThatHoldsAtOnceOutweighsOneThatWouldHoldLater() {
        var data = ReferenceData.of(List.of(saved("network", 1), saved(NETWORK, 2, LATER, Map.of()),
                saved("network", 3)), 3);

        assertThat(data.inForce(NETWORK, NOW)).map(ReferenceDocument::version).hasValue(3);
        assertThat(data.inForce(NETWORK, LATER)).map(ReferenceDocument::version).hasValue(3);
    }

    @Test
    void whatIsRetiredIsNotInForceAndKeepsItsVersions() {
        var data = ReferenceData.of(List.of(saved("network", 1), saved(NETWORK, 2, null), saved("email", 1)), 3);

        assertThat(data.inForce(NETWORK, NOW)).isEmpty();
        assertThat(data.inForce("category", NOW)).extracting(document -> document.name().key())
                .containsExactly("email");
        assertThat(data.version(NETWORK, 1)).map(ReferenceDocument::retired).hasValue(false);
        assertThat(data.newest(NETWORK)).map(ReferenceDocument::retired).hasValue(true);
        assertThat(data.version(NETWORK, 3)).isEmpty();
    }

    @Test
    void aDocumentIsNamedByVersionsThatHoldOrWillHold() {
        var data = ReferenceData.of(List.of(saved("network", 1), saved(category("wifi"), 1, Map.of(), NETWORK),
                saved(category("lan"), 1, Map.of(), NETWORK), saved("lan", 2),
                saved(category("vpn"), 1, Map.of(), NETWORK), saved(category("vpn"), 2, LATER, Map.of())), 6);

        assertThat(data.naming(NETWORK, NOW)).extracting(document -> document.name().key())
                .containsExactly("vpn", "wifi");
        assertThat(data.naming(NETWORK, LATER)).extracting(document -> document.name().key()).containsExactly("wifi");
    }

    @Test
    void aContentIsReadAsFarAsATypeGoesAndNotAtAllIfItCannotBe() {
        record Titled(String title) {
        }
        record Numbered(int title) {
        }
        var data = ReferenceData.of(List.of(saved(NETWORK, 1, Map.of("title", "nät", "more", true))), 1);
        var now = new InForce(data, NOW);

        assertThat(now.find("category", "network", Titled.class)).hasValue(new Titled("nät"));
        assertThat(now.find("category", "network", Numbered.class)).isEmpty();
        assertThat(now.find("category", null)).isEmpty();
    }

    @Test
    void differencesArePlaceByPlace() {
        var before = Content.of(Map.of("a", Map.of("x", 1, "y", 2), "b", List.of("p", "q"), "c/d", 1));
        var after = Content.of(Map.of("a", Map.of("x", 1, "y", 3), "b", List.of("p")));

        assertThat(Difference.between(before, after)).extracting(Difference::pointer)
                .containsExactly("/a/y", "/b/1", "/c~1d");
        assertThat(Difference.between(before, before)).isEmpty();
        assertThat(Difference.between(null, after)).singleElement()
                .satisfies(whole -> assertThat(whole.before()).isNull());
    }
}
