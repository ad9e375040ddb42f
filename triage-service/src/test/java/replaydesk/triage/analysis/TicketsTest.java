package replaydesk.triage.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Requester;
import replaydesk.triage.Stories;

/** Classifies the project's own tickets by the shipped rules, which the same people wrote: it works, no more. */
class TicketsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"ru", "sv"})
    void mostTicketsGetTheirCategoryAndTheirLanguageByTheRules(String language) {
        var tickets = tickets(language);

        var classified = tickets.stream().map(TicketsTest::classified).toList();

        int categories = 0;
        int branches = 0;
        int languages = 0;
        for (int i = 0; i < tickets.size(); i++) {
            var expected = tickets.get(i).get("category").asText();
            var found = classified.get(i).category().key();
            categories += expected.equals(found) ? 1 : 0;
            branches += expected.split("-", 2)[0].equals(found.split("-", 2)[0]) ? 1 : 0;
            languages += language.equals(classified.get(i).language()) ? 1 : 0;
        }
        assertThat(categories).isGreaterThanOrEqualTo(30);
        assertThat(branches).isGreaterThanOrEqualTo(40);
        assertThat(languages).isGreaterThanOrEqualTo(57);
    }

    private static CaseClassified classified(JsonNode ticket) {
        var desk = Stories.desk().given(new CaseRegistered("RD-1", "acme",
                new Requester("rita", false, null, null, null, null), Channel.EMAIL, ticket.get("subject").asText(),
                ticket.get("text").asText(), null, null, List.of(), List.of(), false));
        return (CaseClassified) desk.settle(10).getFirst();
    }

    private static List<JsonNode> tickets(String language) {
        try (var in = TicketsTest.class.getResourceAsStream("/texts/tickets-" + language + ".jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                    .map(TicketsTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
