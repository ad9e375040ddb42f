package replaydesk.triage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.kit.reference.InForce;
import replaydesk.triage.Stories;
import replaydesk.triage.reference.Categories;
import replaydesk.triage.reference.KnownSolution;

/** Measures how often the shipped articles are found for the tickets, by the words of the tickets alone. */
class SearchQualityTest {

    private static final InForce NOW = new InForce(Stories.SHIPPED, Instant.parse("2026-03-02T08:00:00Z"));
    private static final double LEAST = 0.8;

    private final ArticleSearch search = new ArticleSearch();

    @ParameterizedTest
    @ValueSource(strings = {"ru", "sv"})
    void anArticleOfTheRightCategoryIsAmongTheFirstThree(String language) {
        var missed = new ArrayList<String>();
        int asked = 0;
        int exact = 0;
        int solvable = 0;
        for (var ticket : Tickets.of(language)) {
            if (!hasArticle(ticket.category())) {
                continue;
            }
            asked++;
            var first = first(ticket);
            if (first.stream().noneMatch(hit -> isAbout(hit, ticket.category()))) {
                missed.add(ticket.id() + " " + ticket.category() + " " + ticket.subject() + " -> "
                        + first.stream().map(hit -> hit.article().key() + hit.words()).toList());
            }
            solvable += ticket.solution() == null ? 0 : 1;
            exact += first.stream().anyMatch(hit -> hit.article().key().equals(ticket.solution())) ? 1 : 0;
        }
        System.out.printf("%s: the right category for %d of %d tickets, the right article for %d of %d%n%s%n",
                language, asked - missed.size(), asked, exact, solvable, String.join("\n", missed));

        assertThat(missed).as(language).hasSizeLessThanOrEqualTo((int) ((1 - LEAST) * asked));
        assertThat(exact).isGreaterThanOrEqualTo((int) Math.ceil(LEAST * solvable));
    }

    private List<Hit> first(Tickets.Ticket ticket) {
        var said = SearchLanguage.ofTag(ticket.language()).orElse(null);
        var question = new Question(ticket.all(), SearchLanguage.of(ticket.all(), said), List.of(), null, true);
        return search.find(question, NOW, Helpfulness.UNKNOWN).stream().limit(3).toList();
    }

    private static boolean hasArticle(String category) {
        return NOW.all(KnownSolution.KIND).stream()
                .anyMatch(document -> isAbout(document.content().as(KnownSolution.class).orElseThrow(), category));
    }

    private static boolean isAbout(Hit hit, String category) {
        return isAbout(hit.article().content(), category);
    }

    /** Tells whether the article is about the category or one below it. */
    private static boolean isAbout(KnownSolution solution, String category) {
        return solution.categories().stream().anyMatch(key -> Categories.upwards(NOW, key).contains(category));
    }
}
