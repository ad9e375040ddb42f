package replaydesk.triage.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.triage.reference.Category;
import replaydesk.triage.reference.KnownSolution;
import replaydesk.triage.reference.KnownSolutions;
import replaydesk.triage.reference.Product;

/**
 * Known solution that is suggested.
 *
 * @param document the version in force
 * @param topics   the names of its categories and products, by language
 */
public record Article(ReferenceDocument document, KnownSolution content, Map<String, String> topics) {

    /**
     * Returns the published articles that are in force.
     *
     * @param earlier articles by key, whose topics still have the same names: of those that did not change, the same
     *                objects are returned
     */
    static Stream<Article> published(InForce reference, Map<String, Article> earlier) {
        return KnownSolutions.published(reference).flatMap(document -> {
            var before = earlier.get(document.name().key());
            return before != null && before.document().version() == document.version() ? Stream.of(before)
                    : of(document, reference).stream();
        });
    }

    private static Optional<Article> of(ReferenceDocument document, InForce reference) {
        return document.content().as(KnownSolution.class).filter(Article::isWhole)
                .map(content -> new Article(document, content, topics(content, reference)));
    }

    /** Tells whether nothing is missing that nobody could have saved it without: the log may have it from elsewhere. */
    private static boolean isWhole(KnownSolution content) {
        return content.visibility() != null && content.categories() != null && !content.categories().isEmpty()
                && content.texts() != null && content.texts().values().stream().allMatch(text -> text != null
                        && text.title() != null && text.symptoms() != null && text.steps() != null
                        && text.steps().stream().noneMatch(Objects::isNull));
    }

    private static Map<String, String> topics(KnownSolution content, InForce reference) {
        return content.texts().keySet().stream().collect(Collectors.toMap(language -> language, language -> Stream
                .concat(content.categories().stream()
                        .map(key -> reference.find(Category.KIND, key, Category.class).map(Category::names)),
                        content.products().stream()
                                .map(key -> reference.find(Product.KIND, key, Product.class).map(Product::names)))
                .flatMap(names -> names.map(all -> all.get(language)).stream()).filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))));
    }

    /** The key, which every version has. */
    public String key() {
        return document.name().key();
    }

    /** Returns its text in a language; null when it has none. */
    public KnownSolution.Text text(SearchLanguage language) {
        return content.texts().get(language.tag());
    }

    boolean isPublic() {
        return content.isShownTo(Reader.REQUESTER);
    }

    List<String> categories() {
        return content.categories();
    }

    List<String> products() {
        return content.products();
    }
}
