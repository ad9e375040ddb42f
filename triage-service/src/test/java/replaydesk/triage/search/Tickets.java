package replaydesk.triage.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Tickets for tests, with what their authors think of them. */
final class Tickets {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A ticket; {@code solution} is null where no known solution would help. */
    record Ticket(String id, String language, String subject, String text, String category, String type,
            String urgency, String solution) {

        String all() {
            return subject + "\n" + text;
        }
    }

    private Tickets() {
    }

    static List<Ticket> of(String language) {
        try (var in = Tickets.class.getResourceAsStream("/texts/tickets-" + language + ".jsonl")) {
            return new String(in.readAllBytes(), UTF_8).lines().map(Tickets::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ticket read(String line) {
        try {
            return JSON.readValue(line, Ticket.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
