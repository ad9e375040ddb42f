package replaydesk.triage.search;

import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** Fields of an article in the index. */
final class Fields {

    static final String KEY = "key";
    static final String PUBLIC = "public";
    static final String CATEGORY = "category";
    static final String PRODUCT = "product";
    /** All words of the article: which words there are at all, and what a misspelt word could mean. */
    static final String ALL = "all";

    private static final String TITLE = "title";
    private static final String SYMPTOMS = "symptoms";
    private static final String STEPS = "steps";
    private static final String TOPICS = "topics";
    private static final String YES = "yes";

    /** Fields with words, and what a word in each of them weighs. */
    static final Map<String, Float> WEIGHTS = Map.of(TITLE, 3f, SYMPTOMS, 2f, STEPS, 1f, TOPICS, 2f);

    private Fields() {
    }

    static Document of(Article article, SearchLanguage language) {
        var text = article.text(language);
        var topics = article.topics().getOrDefault(language.tag(), "");
        var document = new Document();
        document.add(new StringField(KEY, article.key(), Store.YES));
        document.add(new StringField(PUBLIC, article.isPublic() ? YES : "no", Store.NO));
        article.categories().forEach(key -> document.add(new StringField(CATEGORY, key, Store.NO)));
        article.products().forEach(key -> document.add(new StringField(PRODUCT, key, Store.NO)));
        words(document, TITLE, text.title());
        words(document, SYMPTOMS, text.symptoms());
        text.steps().forEach(step -> words(document, STEPS, step));
        words(document, TOPICS, topics);
        return document;
    }

    private static void words(Document document, String field, String text) {
        var normal = Words.normal(text);
        document.add(new TextField(field, normal, Store.NO));
        document.add(new TextField(ALL, normal, Store.NO));
    }

    static String yes() {
        return YES;
    }
}
