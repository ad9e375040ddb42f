package replaydesk.bench.measure.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.TreeMap;
import replaydesk.bench.client.Answer;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.Target;

/**
 * Asks for suggestions with the tickets' words alone, as a client's system does before there is a case, and looks
 * whether an article of the category that the ticket's author named is among the first three.
 */
final class SuggestionQuality {

    private static final int FIRST = 3;
    private static final double PERCENT = 80;

    private final DeskClient client;
    private final Knowledge knowledge;

    /** The tickets of a language that were asked for, and those for which an article of the right category came. */
    private static final class Count {
        private int asked;
        private int right;
    }

    SuggestionQuality(DeskClient client, Knowledge knowledge) {
        this.client = client;
        this.knowledge = knowledge;
    }

    void judge(BenchRun run, List<Ticket> tickets, String among) {
        var counts = new TreeMap<String, Count>();
        for (var ticket : tickets) {
            if (knowledge.covers(ticket.category())) {
                var count = counts.computeIfAbsent(ticket.language(), _ -> new Count());
                count.asked++;
                count.right += isRight(ticket) ? 1 : 0;
            }
        }
        counts.forEach((language, count) -> run.judge("right category among the first %d of %s, %s (%d tickets)"
                .formatted(FIRST, among, language, count.asked), 100.0 * count.right / count.asked, "%",
                Target.atLeast(PERCENT)));
    }

    private boolean isRight(Ticket ticket) {
        Answer answer = client.get(path(ticket), null);
        if (!answer.accepted()) {
            throw new IllegalStateException("Expected suggestions, but the host says " + answer);
        }
        var found = answer.json().path("knownSolutions");
        for (int i = 0; i < Math.min(FIRST, found.size()); i++) {
            if (knowledge.isAbout(found.path(i).path("key").asText(), ticket.category())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the request for suggestions with the words of a ticket. */
    static String path(Ticket ticket) {
        return "/api/v1/suggestions?language=" + ticket.language() + "&text="
                + URLEncoder.encode(ticket.all(), UTF_8);
    }
}
