package replaydesk.triage.reference.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.RoutingReason;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.triage.Stories;

class RoutingRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final InForce SHIPPED = new InForce(Stories.SHIPPED, NOW);

    /** A question by chat about Wi-Fi on a laptop, in the Swedish of Finland. */
    private static final Routable CASE = new Routable(CaseType.QUESTION,
            new ReferenceVersion("category", "network-wifi", 1), Priority.LOW, Complexity.SIMPLE, "sv-FI",
            "laptop-x1", "acme", Channel.CHAT, true, true, false);

    private static InForce rules(String when) throws Exception {
        var json = "{\"rules\": [{\"key\": \"this\", \"when\": " + when
                + ", \"then\": {\"team\": \"network\"}}, {\"key\": \"else\", \"then\": {\"team\": \"service-desk\"}}]}";
        var content = Content.of(JsonMapper.builder().build().readTree(json));
        return new InForce(Stories.SHIPPED.with(new ReferenceDocument(RoutingRules.NAME, 2, null, content, Set.of(),
                "replaydesk/triage-service", "lena", null, NOW)), NOW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"categories\": [\"network\"]}        | categories   | network  | network-wifi",
            "{\"categories\": [\"network-wifi\"]}   | categories   | network-wifi | network-wifi",
            "{\"types\": [\"QUESTION\"]}            | types        | QUESTION | QUESTION",
            "{\"complexities\": [\"SIMPLE\"]}       | complexities | SIMPLE   | SIMPLE",
            "{\"priorities\": [\"HIGH\", \"LOW\"]}  | priorities   | LOW      | LOW",
            "{\"languages\": [\"ru\", \"sv\"]}      | languages    | sv       | sv-FI",
            "{\"products\": [\"laptop\"]}           | products     | laptop   | laptop-x1",
            "{\"organisations\": [\"acme\"]}        | organisations | acme    | acme",
            "{\"channels\": [\"CHAT\"]}             | channels     | CHAT     | CHAT",
            "{\"requester\": \"internal\"}          | requester    | INTERNAL | INTERNAL",
            "{\"reporter\": \"person\"}             | reporter     | PERSON   | PERSON"})
    void aRuleTellsWhichConditionFittedAndWhatItSaw(String when, String condition, String expected, String actual)
            throws Exception {
        var routed = RoutingRules.route(CASE, rules(when));

        assertThat(routed.team()).isEqualTo("network");
        assertThat(routed.rule()).isEqualTo(new ReferenceVersion("routing-rule", "this", 2));
        assertThat(routed.reasons()).containsExactly(new RoutingReason(condition, expected, actual));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"categories\": [\"network-remote-access\"]}", "{\"types\": [\"INCIDENT\"]}",
            "{\"complexities\": [\"HARD\"]}", "{\"priorities\": [\"HIGH\"]}", "{\"languages\": [\"ru\"]}",
            "{\"products\": [\"printer\"]}", "{\"organisations\": [\"globex\"]}", "{\"channels\": [\"EMAIL\"]}",
            "{\"requester\": \"external\"}", "{\"reporter\": \"machine\"}", "{\"agreements\": [\"gold\"]}",
            "{\"channels\": [\"CHAT\"], \"types\": [\"INCIDENT\"]}"})
    void aRuleOfWhichOneConditionDoesNotFitIsPassedOver(String when) throws Exception {
        var routed = RoutingRules.route(CASE, rules(when));

        assertThat(routed.rule().key()).isEqualTo("else");
        assertThat(routed.reasons()).isEmpty();
    }

    @Test
    void allConditionsAreTold() throws Exception {
        var routed = RoutingRules.route(CASE, rules("{\"channels\": [\"CHAT\"], \"categories\": [\"network\"]}"));

        assertThat(routed.reasons()).extracting(RoutingReason::condition).containsExactly("channels", "categories");
    }

    @Test
    void theNameOfARuleIsThatOfItsVersion() {
        assertThat(RoutingRules.named(new ReferenceVersion("routing-rule", "first-line", 1), SHIPPED))
                .hasValueSatisfying(rule -> assertThat(rule.names()).containsAllEntriesOf(
                        Map.of("en", "Everything else: to the service desk")));
        assertThat(List.of(new ReferenceVersion("routing-rule", "first-line", 7),
                new ReferenceVersion("routing-rule", "gone", 1)))
                .allSatisfy(rule -> assertThat(RoutingRules.named(rule, SHIPPED)).isEmpty());
    }

    @Test
    void aProposedClassificationGoesToThePoolOfAllOthersWhateverTheRulesSayOfIt() throws Exception {
        var proposed = new Routable(CASE.type(), CASE.category(), CASE.priority(), CASE.complexity(), CASE.language(),
                CASE.product(), CASE.organisation(), CASE.channel(), CASE.internal(), CASE.asked(), true);
        var byCategory = rules("{\"categories\": [\"network\"]}");

        assertThat(RoutingRules.route(CASE, byCategory).team()).isEqualTo("network");
        assertThat(RoutingRules.route(proposed, byCategory).team()).isEqualTo("service-desk");
    }

    @Test
    void whatTheRulesOrTheCaseNameMustBeKnown() throws Exception {
        var unknown = new Routable(CASE.type(), new ReferenceVersion("category", "weather", 1), CASE.priority(),
                CASE.complexity(), CASE.language(), CASE.product(), CASE.organisation(), CASE.channel(),
                CASE.internal(), CASE.asked(), false);

        assertThat(RoutingRules.route(unknown, SHIPPED)).isNull();
        assertThat(RoutingRules.route(CASE, InForce.NOTHING)).isNull();
    }
}
