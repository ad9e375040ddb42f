package replaydesk.bench.measure.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import replaydesk.bench.client.HttpTransport;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.log.RawProducer;
import replaydesk.bench.measure.log.SolvedCases;

/**
 * Knowledge that a desk has of its requests: the shipped articles, which it has from the start, and many more; cases
 * that were solved. Articles are saved over the API, one after the other; cases are written to the log.
 */
public final class Knowledge {

    private static final String ARTICLE = "known-solution";

    private final BenchRun run;
    private final DeskReference reference;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<String>> categories = new HashMap<>();
    private final Set<String> covered = new TreeSet<>();
    private final ArticleTexts texts;
    private final int shipped;

    /** Reads what the desk has at its start. */
    public Knowledge(BenchRun run, DeskReference reference) {
        this.run = run;
        this.reference = reference;
        reference.all("category").forEach(category -> parents.put(category.path("key").asText(),
                category.path("data").path("parent").asText(null)));
        var articles = reference.all(ARTICLE);
        articles.forEach(article -> learn(article.path("key").asText(), article.path("data")));
        shipped = articles.size();
        texts = new ArticleTexts(articles.stream().map(article -> article.path("data")).toList(), 17);
    }

    private void learn(String key, JsonNode data) {
        var about = StreamSupport.stream(data.path("categories").spliterator(), false).map(JsonNode::asText).toList();
        categories.put(key, about);
        if (data.path("visibility").asText().equals("public")) {
            about.stream().flatMap(this::upwards).forEach(covered::add);
        }
    }

    /** Saves articles until there are so many. */
    public void articles(int number) {
        long begun = System.nanoTime();
        for (int n = shipped; n < number; n++) {
            var article = texts.article();
            var key = "bench-" + n;
            reference.create(ARTICLE, key, article);
            learn(key, HttpTransport.JSON.valueToTree(article));
        }
        run.report("articles, of which %d are shipped".formatted(shipped), number, "");
        run.report("saving an article, mean", (System.nanoTime() - begun) / 1e6 / Math.max(1, number - shipped), "ms");
    }

    /** Writes cases that were solved. */
    public void solvedCases(int number, RawProducer log) {
        new SolvedCases(19, 5_000_000).solved(number, texts::request, log::append);
        log.flush();
        run.report("solved cases, all of one organisation", number, "");
    }

    /** Writes open cases with the texts of these tickets; returns their ids. */
    List<UUID> openCases(List<Ticket> tickets, RawProducer log) {
        var ids = new SolvedCases(23, 8_000_000).open(tickets.stream().map(ticket -> new SolvedCases.Request(
                ticket.language(), ticket.subject(), ticket.text(), ticket.category(), null)).toList(), log::append);
        log.flush();
        return ids;
    }

    /** Tells whether a public article is about the category or one below it. */
    boolean covers(String category) {
        return covered.contains(category);
    }

    /** Tells whether the article is about the category or one below it. */
    boolean isAbout(String article, String category) {
        return categories.getOrDefault(article, List.of()).stream().flatMap(this::upwards).anyMatch(category::equals);
    }

    private Stream<String> upwards(String category) {
        return Stream.iterate(category, one -> one != null, parents::get);
    }
}
