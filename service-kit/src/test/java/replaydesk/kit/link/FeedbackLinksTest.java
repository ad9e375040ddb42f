package replaydesk.kit.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FeedbackLinksTest {

    private static final String SECRET = "sixteen or more characters";

    private final FeedbackLinks links = links(SECRET);

    private static FeedbackLinks links(String secret) {
        return new FeedbackLinks(() -> secret, "https://desk.example");
    }

    @Property(tries = 200)
    void aTokenOpensItsLinkAndStaysTheSame(@ForAll long most, @ForAll long least) {
        var link = new UUID(most, least);

        assertThat(links.open(links.token(link))).contains(link);
        assertThat(links.token(link)).isEqualTo(links(SECRET).token(link)).matches("[A-Za-z0-9_-]{43}");
    }

    @Property(tries = 200)
    void aTokenChangedInAnyCharacterOpensNothing(@ForAll long most, @ForAll int at, @ForAll char other) {
        var token = links.token(new UUID(most, 5)).toCharArray();
        int place = Math.floorMod(at, token.length);
        if (token[place] != other) {
            token[place] = other;
            assertThat(links.open(new String(token))).isEmpty();
        }
    }

    @Test
    void anotherSecretOpensNothing() {
        assertThat(links("another secret, as long").open(links.token(new UUID(1, 2)))).isEmpty();
        assertThat(links.open("")).isEmpty();
        assertThat(links.open(new UUID(1, 2).toString())).isEmpty();
        assertThat(links.open(links.token(new UUID(1, 2)) + "=")).isEmpty();
    }

    @Test
    void aMessageCarriesTheWholeAddress() {
        var link = new UUID(1, 2);

        assertThat(links.address(link)).isEqualTo("https://desk.example/api/v1/feedback/" + links.token(link));
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> links("short")).hasMessageContaining("link-secret");
    }
}
