package replaydesk.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import replaydesk.text.classification.LabelledText;

/** The tickets that the tests read: of the project's own, in three languages. */
public final class Tickets {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Tickets() {
    }

    public static List<String> english() {
        return lines("/english/tickets-en.txt").toList();
    }

    /** Returns the subjects and texts of a language's tickets. */
    public static List<String> of(String language) {
        return lines("/texts/tickets-" + language + ".jsonl").map(Tickets::read).map(Tickets::text).toList();
    }

    /** Returns the Russian and Swedish tickets, each with the branch of its category. */
    public static List<LabelledText> labelled() {
        return Stream.of("ru", "sv").flatMap(language -> lines("/texts/tickets-" + language + ".jsonl")
                .map(Tickets::read).map(ticket -> new LabelledText(text(ticket), language,
                        ticket.get("category").asText().split("-", 2)[0])))
                .toList();
    }

    private static String text(JsonNode ticket) {
        return ticket.get("subject").asText() + "\n" + ticket.get("text").asText();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(String resource) {
        try (var in = Tickets.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
