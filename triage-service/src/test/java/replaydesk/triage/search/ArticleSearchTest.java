package replaydesk.triage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.triage.Stories;

/** Finds articles: whatever is misspelt, for whom it is meant, and as they change. */
class ArticleSearchTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final ReferenceKey KEY = new ReferenceKey("known-solution", "coffee");

    private final ArticleSearch search = new ArticleSearch();
    private ReferenceData data = Stories.SHIPPED;
    private Instant now = NOW;

    private void saved(String state, String visibility, String title, Instant from) {
        var text = Map.of("title", title, "symptoms", "Maskinen blinkar", "steps", List.of("Fyll på vatten"));
        saved(Content.of(Map.of("texts", Map.of("sv", text), "visibility", visibility, "state", state, "reviewBy",
                "2027-01-01", "products", List.of(), "categories", List.of("other"))), from);
    }

    private void saved(Content content, Instant from) {
        saved(KEY, content, from);
    }

    private void saved(ReferenceKey key, Content content, Instant from) {
        var documents = new java.util.ArrayList<ReferenceDocument>();
        for (var kind : data.kinds()) {
            data.newest(kind).forEach(newest -> documents.addAll(data.versions(newest.name())));
        }
        documents.add(new ReferenceDocument(key, data.versions(key).size() + 1, from, content, Set.of(),
                "replaydesk/triage-service", "lena", UUID.randomUUID(), NOW));
        data = ReferenceData.of(documents, documents.size());
    }

    private List<Hit> find(String text, boolean desk) {
        var language = SearchLanguage.of(text, SearchLanguage.SV);
        return search.find(new Question(text, language, List.of(), null, desk), new InForce(data, now),
                Helpfulness.UNKNOWN);
    }

    private List<String> keys(String text, boolean desk) {
        return find(text, desk).stream().map(hit -> hit.article().key()).toList();
    }

    @ParameterizedTest
    @CsvSource({"kontot är låst, account-locked", "kontot är lsåt upplåsning, account-locked",
            "glömt lösneordet, reset-forgotten-password", "utskirften har fastnat i kön, print-job-stuck",
            "забыл пороль, reset-forgotten-password", "учетная запись заблокированна, account-locked",
            "принтер зажевал бумгау, paper-jam"})
    void findsWhatIsMisspelt(String text, String key) {
        assertThat(keys(text, false).stream().limit(2)).contains(key);
    }

    @Test
    void tellsTheWordsForWhichAnArticleWasFound() {
        assertThat(find("Kontot är låst sedan imorse", false).getFirst().words()).contains("kontot", "låst")
                .doesNotContain("imorse", "är");
    }

    @Test
    void showsInternalArticlesToTheDeskAlone() {
        var text = "kontrollera vem som frågar före återställning";
        assertThat(keys(text, true)).first().isEqualTo("verify-identity");
        assertThat(keys(text, false)).doesNotContain("verify-identity");
    }

    @Test
    void followsEveryVersionThatComesIntoForce() {
        assertThat(keys("kaffemaskinen", true)).isEmpty();

        saved("draft", "public", "Kaffemaskinen brummar", null);
        assertThat(keys("kaffemaskinen", true)).isEmpty();

        saved("published", "public", "Kaffemaskinen brummar", null);
        assertThat(keys("kaffemaskinen", false)).containsExactly("coffee");

        saved("draft", "public", "Espressobryggaren brummar", null);
        assertThat(keys("kaffemaskinen", false)).as("a draft takes nothing away").containsExactly("coffee");
        assertThat(keys("espressobryggaren", false)).isEmpty();

        saved("published", "internal", "Espressobryggaren brummar", NOW.plusSeconds(60));
        assertThat(keys("espressobryggaren", true)).isEmpty();
        now = NOW.plusSeconds(60);
        assertThat(keys("espressobryggaren", true)).containsExactly("coffee");
        assertThat(keys("espressobryggaren", false)).isEmpty();

        saved((Content) null, null);
        assertThat(keys("espressobryggaren", true)).isEmpty();
    }

    @Test
    void followsTheLanguagesOfAnArticleAndTheNamesOfItsCategories() {
        saved("published", "public", "Kaffemaskinen brummar", null);
        assertThat(keys("kaffemaskinen", false)).containsExactly("coffee");

        var russian = Map.of("title", "Кофемашина гудит", "symptoms", "Гудит", "steps", List.of("Налейте воды"));
        saved(Content.of(Map.of("texts", Map.of("ru", russian), "visibility", "public", "state", "published",
                "reviewBy", "2027-01-01", "categories", List.of("other"))), null);
        assertThat(keys("kaffemaskinen", false)).isEmpty();
        assertThat(keys("кофемашина", false)).containsExactly("coffee");

        var other = new ReferenceKey("category", "other");
        var names = Map.of("en", "Other", "ru", "Самовары", "sv", "Annat");
        saved(other, Content.of(Map.of("names", names, "description", names)), null);
        assertThat(keys("самовары", false)).contains("coffee");
    }

    @Test
    void whatIsNoArticleInTheLogHidesNoOther() {
        saved(Content.of(Map.of("state", "published", "visibility", "public", "texts",
                Map.of("sv", Map.of("title", "Kaffemaskinen")))), null);

        assertThat(keys("kaffemaskinen", false)).isEmpty();
        assertThat(keys("kontot är låst", false)).first().isEqualTo("account-locked");
    }

    @Test
    void manyArticlesThatSayTheSameDoNotHideWhatElseMayBeMeant() {
        var locked = data.newest(new ReferenceKey("known-solution", "account-locked")).orElseThrow().content();
        for (int i = 0; i < 5; i++) {
            saved(new ReferenceKey("known-solution", "locked-" + i), locked, null);
        }

        var found = find("Mitt konto är låst, jag har glömt lösenordet", false);

        assertThat(found).filteredOn(hit -> hit.article().key().contains("locked")).hasSizeGreaterThan(3);
        assertThat(found.stream().limit(3).map(hit -> hit.article().categories().getFirst()).distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void searchesWhateverTheTextIs() {
        for (var text : List.of("", " ", "-".repeat(5_000), "\"(((", "AND OR NOT", "*?~^:\\", "\0\uD800",
                "я".repeat(50_000),
                "lösenord ".repeat(20_000), "<b>x</b>")) {
            assertThat(find(text, true)).hasSizeLessThanOrEqualTo(10);
        }
    }

    @Test
    void ofArticlesThatFitAlikeTheOneThatHelpsComesFirst() {
        var question = new Question("", SearchLanguage.SV, List.of("access-lockout"), null, true);
        var reference = new InForce(data, NOW);

        assertThat(search.find(question, reference, key -> key.equals("verify-identity") ? 1 : 0.5).getFirst()
                .article().key()).isEqualTo("verify-identity");
        assertThat(search.find(question, reference, key -> key.equals("verify-identity") ? 0 : 0.5).getFirst()
                .article().key()).isEqualTo("account-locked");
    }

    @Test
    void tellsTheLanguageByTheLettersWhateverIsSaid() {
        assertThat(SearchLanguage.of("Не печатает", SearchLanguage.SV)).isEqualTo(SearchLanguage.RU);
        assertThat(SearchLanguage.of("Lösenord", null)).isEqualTo(SearchLanguage.SV);
        assertThat(SearchLanguage.of("VPN", SearchLanguage.SV)).isEqualTo(SearchLanguage.SV);
        assertThat(SearchLanguage.of("Password", SearchLanguage.RU)).isEqualTo(SearchLanguage.EN);
        assertThat(SearchLanguage.of("", SearchLanguage.RU)).isEqualTo(SearchLanguage.RU);
        assertThat(SearchLanguage.ofTag("sv-FI")).contains(SearchLanguage.SV);
        assertThat(SearchLanguage.ofTag("svx")).isEmpty();
    }
}
