package replaydesk.bench.measure.knowledge;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import replaydesk.bench.client.HttpTransport;

/**
 * A labelled ticket of those in the checkout. They are the authors' own texts, not real tickets.
 *
 * @param category key of the category that its author gave it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Ticket(String language, String subject, String text, String category) {

    private static final String FOLDER = "triage-service/src/test/resources/texts";

    /** Reads the tickets of every language that the checkout has. */
    static List<Ticket> all(Path root) throws IOException {
        var tickets = new ArrayList<Ticket>();
        try (var files = Files.newDirectoryStream(root.resolve(FOLDER), "tickets-*.jsonl")) {
            for (var file : files) {
                for (var line : Files.readAllLines(file)) {
                    tickets.add(HttpTransport.JSON.readValue(line, Ticket.class));
                }
            }
        }
        return tickets;
    }

    String all() {
        return subject + "\n" + text;
    }
}
