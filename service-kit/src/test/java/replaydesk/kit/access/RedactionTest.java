package replaydesk.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static replaydesk.kit.identity.Reader.DESK;
import static replaydesk.kit.identity.Reader.REQUESTER;
import static replaydesk.kit.identity.Reader.SYSTEM;

import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.kit.http.Page;
import replaydesk.kit.identity.Reader;

class RedactionTest {

    private record Case(String number, @ShownTo(DESK) String team, @ShownTo(SYSTEM) Integer due, Closing closing,
            List<Closing> earlier) {
    }

    private record Closing(String result, @ShownTo(DESK) String cause) {
    }

    private record Plain(String number, List<String> words) {
    }

    private record Wrong(@ShownTo(DESK) int level) {
    }

    private static final Closing CLOSING = new Closing("works", "user error");
    private static final Case ALL = new Case("1", "network", 7, CLOSING, List.of(CLOSING, new Closing("x", null)));

    @Test
    void theDeskSeesAll() {
        assertThat(Redaction.of(ALL, DESK)).isSameAs(ALL);
    }

    @Test
    void othersGetTheAnswerWithoutWhatIsNotShownToThemHoweverDeepItLies() {
        var closing = new Closing("works", null);
        var earlier = List.of(closing, new Closing("x", null));

        assertThat(Redaction.of(ALL, REQUESTER)).isEqualTo(new Case("1", null, null, closing, earlier));
        assertThat(Redaction.of(ALL, SYSTEM)).isEqualTo(new Case("1", null, 7, closing, earlier));
        assertThat(Redaction.of(new Page<>(List.of(ALL), "next"), REQUESTER))
                .isEqualTo(new Page<>(List.of(new Case("1", null, null, closing, earlier)), "next"));
        assertThat(Redaction.of(List.of(CLOSING), REQUESTER)).isEqualTo(List.of(closing));
    }

    @Test
    void whatEverybodySeesStaysAsItIs() {
        var plain = new Plain("1", List.of("a"));
        for (var reader : Reader.values()) {
            assertThat(Redaction.of(plain, reader)).isSameAs(plain);
            assertThat(Redaction.<Object>of(null, reader)).isNull();
        }
        assertThat(Redaction.of(new Closing("works", null), REQUESTER)).isEqualTo(new Closing("works", null));
    }

    @Test
    void aComponentThatCannotBeAbsentCannotBeLeftOut() {
        assertThatThrownBy(() -> Redaction.of(new Wrong(1), REQUESTER)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Wrong.level");
    }
}
