package replaydesk.bench.measure.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import replaydesk.bench.measure.log.SolvedCases.Request;

/**
 * More articles and cases than anybody has written, made of the sentences of the shipped articles. Each is about one of
 * their categories: its sentences are of articles of that category, except one of any other. Each has words of its own
 * as well, so that there are as many words as so many texts would have.
 */
final class ArticleTexts {

    private static final List<String> LANGUAGES = List.of("en", "ru", "sv");
    private static final int STEPS = 4;
    private static final int OWN_WORDS = 30_000;

    private final SplittableRandom random;
    private final List<JsonNode> articles;
    private final Map<String, List<JsonNode>> byCategory = new HashMap<>();

    /** @param articles the content of the shipped articles */
    ArticleTexts(List<JsonNode> articles, long seed) {
        this.articles = articles;
        this.random = new SplittableRandom(seed);
        articles.forEach(article -> byCategory.computeIfAbsent(category(article), _ -> new ArrayList<>()).add(article));
    }

    /** Returns the content of the next article. */
    Map<String, Object> article() {
        var about = any(articles);
        var texts = new LinkedHashMap<String, Object>();
        for (var language : LANGUAGES) {
            var steps = new ArrayList<String>();
            for (int i = 0; i < STEPS; i++) {
                steps.add(step(like(about), language));
            }
            steps.add(step(any(articles), language) + " " + ownWord());
            texts.put(language, Map.of("title", text(like(about), language, "title") + " " + ownWord(), "symptoms",
                    text(like(about), language, "symptoms"), "steps", steps));
        }
        return Map.of("texts", texts, "visibility", about.path("visibility").asText(), "state", "published",
                "reviewBy", "2999-01-01", "products", about.path("products"), "categories", about.path("categories"));
    }

    /** Returns what the next case says. */
    Request request() {
        var about = any(articles);
        var language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        var description = text(like(about), language, "symptoms") + " " + step(like(about), language) + " "
                + step(any(articles), language) + " " + ownWord();
        return new Request(language, text(like(about), language, "title") + " " + ownWord(), description,
                category(about), step(about, language) + "\n" + step(like(about), language));
    }

    private JsonNode like(JsonNode article) {
        return any(byCategory.get(category(article)));
    }

    private JsonNode any(List<JsonNode> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String step(JsonNode article, String language) {
        var steps = article.path("texts").path(language).path("steps");
        return steps.path(random.nextInt(steps.size())).asText();
    }

    private static String text(JsonNode article, String language, String member) {
        return article.path("texts").path(language).path(member).asText();
    }

    /** Returns a word that no language has: letters alone, since a word with digits is never taken as misspelt. */
    private String ownWord() {
        var word = new StringBuilder("q");
        for (int left = random.nextInt(OWN_WORDS) + OWN_WORDS; left > 0; left /= 20) {
            word.append((char) ('a' + left % 20));
        }
        return word.toString();
    }

    private static String category(JsonNode article) {
        return article.path("categories").path(0).asText();
    }
}
