package replaydesk.kit.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.kit.link.AnswerLinks.Kind;

class AnswerLinksTest {

    private static final UUID ID = new UUID(1, 2);

    private final LinkConfig config = () -> "sixteen or more characters";
    private final AnswerLinks links = new AnswerLinks(config, "https://desk.example");

    @Test
    void aMessageCarriesTheWholeAddressAndItsTokenOpensWhatItIsAbout() {
        var token = links.token(Kind.SOLUTION, ID);

        assertThat(links.address(Kind.SOLUTION, ID)).isEqualTo("https://desk.example/api/v1/solutions/" + token);
        assertThat(links.open(Kind.SOLUTION, token)).contains(ID);
    }

    @Test
    void theTokenOfASurveyOpensNoSolution() {
        var surveys = new FeedbackLinks(config, "https://desk.example");

        assertThat(links.open(Kind.SOLUTION, surveys.token(ID))).isEmpty();
        assertThat(surveys.open(links.token(Kind.SOLUTION, ID))).isEmpty();
    }
}
