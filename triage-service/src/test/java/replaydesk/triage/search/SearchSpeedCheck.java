package replaydesk.triage.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.triage.Stories;

/** Measures the search among 5,000 articles. Not part of the tests: run it with {@code -Dtest=SearchSpeedCheck}. */
class SearchSpeedCheck {

    private static final int ARTICLES = 5_000;
    private static final int ROUNDS = 20;

    @Test
    void measure() {
        var data = many();
        var reference = new InForce(data, Instant.parse("2026-03-02T08:00:00Z"));
        var search = new ArticleSearch();
        long begun = System.nanoTime();
        search.find(question("lösenord"), reference, Helpfulness.UNKNOWN);
        System.out.printf("index of %d articles: %d ms%n", ARTICLES, (System.nanoTime() - begun) / 1_000_000);
        var questions = new ArrayList<Question>();
        List.of("ru", "sv")
                .forEach(language -> Tickets.of(language).forEach(one -> questions.add(question(one.all()))));
        var nanos = new long[ROUNDS * questions.size()];
        int i = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (var question : questions) {
                long from = System.nanoTime();
                search.find(question, reference, Helpfulness.UNKNOWN);
                nanos[i++] = System.nanoTime() - from;
            }
        }
        var settled = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(settled);
        System.out.printf("p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n", settled[settled.length / 2] / 1e6,
                settled[settled.length * 95 / 100] / 1e6, settled[settled.length * 99 / 100] / 1e6);
    }

    private static Question question(String text) {
        return new Question(text, SearchLanguage.of(text, SearchLanguage.SV), List.of(), null, true);
    }

    /** Mixes the shipped articles' sentences, each with some words of its own, so that the words are as many. */
    private static ReferenceData many() {
        var random = new Random(7);
        var shipped = Stories.SHIPPED.newest("known-solution");
        var documents = new ArrayList<ReferenceDocument>();
        Stories.SHIPPED.kinds().forEach(kind -> documents.addAll(Stories.SHIPPED.newest(kind)));
        for (int n = shipped.size(); n < ARTICLES; n++) {
            var texts = new java.util.HashMap<String, Object>();
            for (var language : List.of("en", "ru", "sv")) {
                var steps = new ArrayList<String>();
                for (int s = 0; s < 6; s++) {
                    var some =
                            shipped.get(random.nextInt(shipped.size())).content().json().path("texts").path(language);
                    steps.add(some.path("symptoms").asText() + " ord" + Integer.toString(random.nextInt(30_000), 26)
                            .replaceAll("[0-9]", "x"));
                }
                texts.put(language, Map.of("title", steps.getFirst(), "symptoms", steps.get(1), "steps", steps));
            }
            documents.add(new ReferenceDocument(new ReferenceKey("known-solution", "a" + n), 1, null,
                    Content.of(Map.of("texts", texts, "visibility", "public", "state", "published", "reviewBy",
                            "2027-01-01", "categories", List.of("other"))),
                    new HashSet<>(), "s", "a",
                    UUID.randomUUID(), Instant.EPOCH));
        }
        return ReferenceData.of(documents, documents.size());
    }
}
