package replaydesk.triage.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.Finding;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.reference.ReferenceKind;
import replaydesk.triage.Stories;
import replaydesk.triage.reference.routing.RoutingRulesKind;

/** Tests what each kind refuses when a document is saved. */
class KindsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final String NAMES = "\"names\": {\"en\": \"a\", \"ru\": \"б\", \"sv\": \"å\"}";

    private ReferenceData data = Stories.SHIPPED;

    private static Content content(String json) {
        try {
            return Content.of(JsonMapper.builder().build().readTree(json));
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ReferenceDocument document(ReferenceKey name, int version, String json, Instant from) {
        return new ReferenceDocument(name, version, from, content(json), Set.of(), "replaydesk/triage-service", "lena",
                new UUID(0, version), NOW);
    }

    /** Saves a document without a check. */
    private void given(String kind, String key, String json, Instant from) {
        var name = new ReferenceKey(kind, key);
        data = data.with(document(name, data.versions(name).size() + 1, json, from));
    }

    private <T> List<Finding> check(ReferenceKind<T> kind, String key, String json, Instant from) {
        var name = new ReferenceKey(kind.name(), key);
        var document = document(name, data.versions(name).size() + 1, json, from);
        var check = Check.of(name, data.with(document), from == null ? NOW : from);
        kind.check(document.content().as(kind.type()).orElseThrow(), check);
        return check.findings();
    }

    private <T> List<String> wrong(ReferenceKind<T> kind, String key, String json) {
        return check(kind, key, json, null).stream().map(Finding::pointer).toList();
    }

    @Test
    void aCategoryNamesATeamAndACategoryAboveItAndHasANameInEveryLanguage() {
        assertThat(wrong(new CategoryKind(), "wifi", "{" + NAMES + ", \"parent\": \"network\"}")).isEmpty();
        assertThat(wrong(new CategoryKind(), "wifi", """
                {"names": {"en": "a", "sv": " "}, "parent": "radio", "specialists": "nobody"}"""))
                .containsExactly("/names/ru", "/names/sv", "/parent", "/specialists");
    }

    @Test
    void noCategoryLiesBelowItself() {
        given("category", "wifi", "{" + NAMES + ", \"parent\": \"network\"}", null);

        assertThat(wrong(new CategoryKind(), "network", "{" + NAMES + ", \"parent\": \"wifi\"}"))
                .containsExactly("/parent");
        assertThat(wrong(new CategoryKind(), "network", "{" + NAMES + ", \"parent\": \"network\"}"))
                .containsExactly("/parent");
    }

    @Test
    void noCategoryLiesBelowItselfAtALaterTimeEither() {
        var later = NOW.plusSeconds(3600);
        given("category", "wifi", "{" + NAMES + "}", null);
        given("category", "wifi", "{" + NAMES + ", \"parent\": \"network\"}", later);

        assertThat(wrong(new CategoryKind(), "network", "{" + NAMES + ", \"parent\": \"wifi\"}"))
                .containsExactly("/parent");
    }

    @Test
    void whatComesIntoForceLaterCannotBeNamedBefore() {
        var later = NOW.plusSeconds(3600);
        given("category", "wifi", "{" + NAMES + "}", later);
        var product = "{" + NAMES + ", \"category\": \"wifi\"}";

        assertThat(check(new ProductKind(), "radio", product, null)).extracting(Finding::pointer)
                .containsExactly("/category");
        assertThat(check(new ProductKind(), "radio", product, later)).isEmpty();
    }

    @Test
    void aFamilyIsOneWordInLowerCase() {
        assertThat(wrong(new ProductKind(), "radio",
                "{" + NAMES + ", \"category\": \"network\", \"families\": [\"radio\", \"Two words\"]}"))
                .containsExactly("/families/1");
    }

    @Test
    void theMatrixHasAPriorityForEveryImpactAndUrgency() {
        assertThat(wrong(new PriorityMatrixKind(), "default", """
                {"rows": {"HIGH": {"HIGH": "CRITICAL", "MEDIUM": "HIGH", "LOW": "LOW"},
                          "LOW": {"HIGH": "LOW", "MEDIUM": "LOW", "LOW": "PLANNING"},
                          "MEDIUM": {"HIGH": "LOW", "LOW": "LOW"}}}""")).containsExactly("/rows/MEDIUM/MEDIUM");
    }

    @Test
    void classificationRulesNameKnownCategoriesAndTheLastOneFitsAll() {
        var then = "{\"type\": \"INCIDENT\", \"category\": \"%s\", \"impact\": \"LOW\", \"urgency\": \"LOW\"}";
        var rules = "{\"rules\": [{\"key\": \"a\", \"when\": {\"channels\": [\"CHAT\"]}, \"then\": "
                + then.formatted("weather") + ", \"confidence\": 1}, {\"key\": \"a\", \"when\": "
                + "{\"anyWords\": [\"vpn\"]}, \"then\": " + then.formatted("network") + ", \"confidence\": 1}]}";

        assertThat(wrong(new ClassificationRulesKind(), "default", rules))
                .containsExactly("/rules/0/then/category", "/rules/1/key", "/rules/1");
    }

    @Test
    void routingRulesNameKnownTeamsAndTheLastOneFitsAll() {
        assertThat(wrong(new RoutingRulesKind(), "default", """
                {"rules": [{"key": "a", "when": {"categories": ["weather"], "products": ["none"]},
                            "then": {"team": "nobody"}},
                           {"key": "b", "then": {"team": "network", "specialistsOfCategory": true}},
                           {"key": "c", "then": {"specialistsOfCategory": true}}]}"""))
                .containsExactly("/rules/0/when/categories/0", "/rules/0/when/products/0", "/rules/0/then/team",
                        "/rules/1/then", "/rules/2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"channels\": [\"CHAT\"]}          | {\"channels\": [\"CHAT\"]}                           | true",
            "{\"channels\": [\"CHAT\", \"EMAIL\"]} | {\"channels\": [\"CHAT\"], \"types\": [\"QUESTION\"]} | true",
            "{\"channels\": [\"CHAT\"]}          | {\"channels\": [\"CHAT\", \"EMAIL\"]}                | false",
            "{\"channels\": [\"CHAT\"]}          | {\"types\": [\"QUESTION\"]}                          | false",
            "{\"categories\": [\"network\"]}     | {\"categories\": [\"network-wifi\"]}                 | true",
            "{\"categories\": [\"network-wifi\"]} | {\"categories\": [\"network\"]}                    | false",
            "{\"languages\": [\"sv\"]}           | {\"languages\": [\"sv-FI\"]}                         | true",
            "{\"reporter\": \"machine\"}         | {\"reporter\": \"machine\", \"requester\": \"external\"} | true",
            "{\"reporter\": \"machine\"}         | {\"reporter\": \"person\"}                         | false"})
    void aRoutingRuleIsReachedByNobodyIfOneBeforeItTakesAllItsCases(String first, String second, boolean hidden) {
        assertThat(wrong(new RoutingRulesKind(), "default", rules(first, "\"team\": \"network\"", second)))
                .containsExactlyElementsOf(hidden ? List.of("/rules/1") : List.of());
    }

    @Test
    void nothingIsReachedBehindARuleThatAlwaysFits() {
        assertThat(wrong(new RoutingRulesKind(), "default", rules("{}", "\"team\": \"network\"",
                "{\"channels\": [\"CHAT\"]}"))).containsExactly("/rules/1", "/rules/2");
    }

    @Test
    void specialistsTakeOnlyWhatHasSome() {
        var chat = "{\"channels\": [\"CHAT\"]}";

        assertThat(wrong(new RoutingRulesKind(), "default", rules(chat, "\"specialistsOfCategory\": true", chat)))
                .isEmpty();
    }

    @Test
    void aRuleThatAsksForAnAgreementIsRefusedSinceNoCaseHasOneWhenItIsRouted() {
        assertThat(wrong(new RoutingRulesKind(), "default", rules("{\"agreements\": [\"gold\"]}",
                "\"team\": \"network\"", "{\"channels\": [\"CHAT\"]}"))).containsExactly("/rules/0/when/agreements");
    }

    @Test
    void aRulesNameIsThereInEveryLanguage() {
        assertThat(wrong(new RoutingRulesKind(), "default", """
                {"rules": [{"key": "a", "names": {"en": "All"}, "then": {"team": "network"}}]}"""))
                .containsExactly("/rules/0/names/ru", "/rules/0/names/sv");
    }

    private static String rules(String first, String then, String second) {
        return "{\"rules\": [{\"key\": \"a\", \"when\": " + first + ", \"then\": {" + then + "}},"
                + "{\"key\": \"b\", \"when\": " + second + ", \"then\": {\"team\": \"security\"}},"
                + "{\"key\": \"c\", \"then\": {\"team\": \"service-desk\"}}]}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "b | c    | end |",
            "b | a    | end | /steps/1/next,/steps/2/key",
            "b | b    | end | /steps/1/next,/steps/2/key",
            "b | c    | a   | /steps/2/options/0/next",
            "b | gone | end | /steps/1/next,/steps/2/key",
            "c | c    | end | /steps/1/key"})
    void aChecklistComesToAnEndWhateverIsAnswered(String afterA, String afterB, String afterC, String wrong) {
        var question = NAMES.replace("names", "question");
        var label = NAMES.replace("names", "label");
        var steps = "{\"key\": \"a\", " + question + ", \"answer\": \"text\", \"next\": \"" + afterA + "\"}, "
                + "{\"key\": \"b\", " + question + ", \"answer\": \"number\", \"next\": \"" + afterB + "\"}, "
                + "{\"key\": \"c\", " + question + ", \"answer\": \"choice\", \"options\": [{\"key\": \"x\", " + label
                + ("end".equals(afterC) ? "" : ", \"next\": \"" + afterC + "\"")
                + ", \"outcome\": {\"classify\": {\"category\": \"network\"}}}]}";

        assertThat(wrong(new ChecklistKind(), "wifi", "{" + NAMES + ", \"categories\": [\"network\"], "
                + "\"first\": \"a\", \"steps\": [" + steps + "]}"))
                .containsExactlyElementsOf(wrong == null ? List.of() : List.of(wrong.split(",")));
    }

    @Test
    void aChecklistNamesKnownCategoriesAndItsFirstStep() {
        assertThat(wrong(new ChecklistKind(), "wifi", "{" + NAMES + ", \"categories\": [\"weather\"], "
                + "\"first\": \"z\", \"steps\": [{\"key\": \"a\", " + NAMES.replace("names", "question")
                + ", \"answer\": \"choice\"}]}"))
                .containsExactly("/categories/0", "/steps/0/options", "/first");
    }

    @Test
    void aKnownSolutionHasALanguageOfTheDeskAndNamesKnownProductsAndCategories() {
        assertThat(wrong(new KnownSolutionKind(), "wifi-again", solution("sv", "network"))).isEmpty();
        assertThat(wrong(new KnownSolutionKind(), "wifi-again", solution("tlh", "weather")))
                .containsExactly("/texts/tlh", "/categories/0");
    }

    @Test
    void aChecklistSuggestsSolutionsThatThereAre() {
        var step = "{\"key\": \"a\", " + NAMES.replace("names", "question") + ", \"answer\": \"text\", \"outcome\": ";
        assertThat(wrong(new ChecklistKind(), "wifi", "{" + NAMES + ", \"first\": \"a\", \"steps\": [" + step
                + "{\"suggest\": \"prayer\"}}]}")).containsExactly("/steps/0/outcome/suggest");
        assertThat(wrong(new ChecklistKind(), "wifi", "{" + NAMES + ", \"first\": \"a\", \"steps\": [" + step
                + "{\"ask\": [{\"en\": \"Since when?\"}]}}]}"))
                .containsExactly("/steps/0/outcome/ask/0/ru", "/steps/0/outcome/ask/0/sv");
    }

    @ParameterizedTest
    @CsvSource(value = {"10,3,Europe/Stockholm,", "1,0,UTC,", "3,3,UTC,/remindBefore", "10,3,Atlantis,/timeZone"})
    void aPolicyOfInformationRemindsBeforeTheLapseInATimeZoneThatThereIs(int lapse, int remind, String zone,
            String wrong) {
        assertThat(wrong(new InformationPolicyKind(), "default", """
                {"lapseAfter": %d, "remindBefore": %d, "weekdays": ["MONDAY"], "timeZone": "%s"}"""
                .formatted(lapse, remind, zone)))
                .containsExactlyElementsOf(wrong == null ? List.of() : List.of(wrong));
    }

    @ParameterizedTest
    @CsvSource({"category,", "urgency,", "weather,''"})
    void anActiveModelTellsTheCategoryOrTheUrgency(String key, String wrong) {
        assertThat(wrong(new ClassificationModelKind(), key, """
                {"model": "0199a1b2-0000-7000-8000-000000000001", "version": "0a1b", "threshold": 0.5}"""))
                .containsExactlyElementsOf(wrong == null ? List.of() : List.of(wrong));
    }

    @Test
    void aReviewIsDueFromItsDayOn() {
        var solution = content(solution("sv", "network")).as(KnownSolution.class).orElseThrow();
        assertThat(solution.isReviewDue(solution.reviewBy().minusDays(1))).isFalse();
        assertThat(solution.isReviewDue(solution.reviewBy())).isTrue();
    }

    private static String solution(String language, String category) {
        return """
                {"texts": {"%s": {"title": "t", "symptoms": "s", "steps": ["one"]}}, "visibility": "public",
                 "state": "published", "reviewBy": "2027-05-01", "products": [], "categories": ["%s"]}"""
                .formatted(language, category);
    }
}
