package replaydesk.bench.demo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.bench.client.AnsweringServer;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.HttpTransport;

/** Tests that one falsified answer of the API is found by its name, against the replay and the incident log. */
class StateQueryTest {

    private static final String CASE = "/api/v1/cases/" + TestCase.ID;
    private static final String LIST = "/api/v1/cases?sort=-registered&limit=200";
    private static final String HISTORY = """
            {"status": "CLOSED", "assignment": {"level": 1, "team": "Group 2", "how": "PERSON"},
             "version": %d, "judged": %d, "head": "%s",
             "counts": {"reassignments": 2, "reopenings": 2, "messagesReceived": 0, "messagesSent": 0}}""";
    private static final Map<String, String> STAGES = Map.of(
            "/classification", "{}",
            "/information-requests", "[]",
            "/assignment", """
                    {"assigned": true, "level": 1, "team": "Group 2", "accepted": false, "reassignments": 2}""",
            "/solutions", """
                    {"count": 1}""",
            "/closure", """
                    {"life": "CLOSED", "reminded": false, "code": "SOLVED", "closedBy": "anna", "reopenings": 2}""");
    private static final String LISTED = """
            {"id": "%s", "status": "CLOSED", "level": 1, "team": "Group 2"}""".formatted(TestCase.ID);

    private final AnsweringServer server = new AnsweringServer();
    private final HttpTransport transport = new HttpTransport(8);
    private final ReplayedCase replayed = ProofTest.story().replay();
    private final Comparison comparison = new Comparison();
    private final List<RuntimeException> failures = new ArrayList<>();

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    @Test
    void givenEveryAnswerAsItIs_thenNothingDiffers() {
        answer("", "", "");
        compare();

        assertThat(comparison.differences().first()).isEmpty();
        assertThat(failures).isEmpty();
        assertThat(comparison.matches().rows()).extracting(MatchCounts.Row::source)
                .contains("desk", "the API", "history", "triage", "escalation", "closure", "list of cases");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "                     | CLOSED                | SOLVED                | status: history says SOLVED",
            "                     | \"team\": \"Group 2\" | \"team\": \"Group 1\" | team: history says Group 1",
            "                     | \"level\": 1          | \"level\": 2          | level: history says 2",
            "                     | \"how\": \"PERSON\"   | \"specialist\": \"x\" | specialist: history says x",
            "                     | \"reassignments\": 2  | \"reassignments\": 3  | reassignments: history says 3",
            "                     | \"reopenings\": 2     | \"reopenings\": 1     | reopenings: history says 1",
            "                     | \"messagesSent\": 0   | \"messagesSent\": 4   | messages sent: history says 4",
            "/assignment          | \"team\": \"Group 2\" | \"team\": \"Group 1\" | team: escalation says Group 1",
            "/assignment          | \"level\": 1          | \"level\": 3          | level: escalation says 3",
            "/assignment          | \"accepted\": false   | \"specialist\": \"x\" | specialist: escalation says x",
            "/assignment          | \"reassignments\": 2  | \"reassignments\": 1  | reassignments: escalation says 1",
            "/solutions           | \"count\": 1          | \"count\": 2          | solutions: escalation says 2",
            "/closure             | CLOSED                | OPEN                  | open or closed: closure says OPEN",
            "/closure             | \"reopenings\": 2     | \"reopenings\": 0     | reopenings: closure says 0",
            "/information-requests| []                    | [{}]                  | open questions: triage says 1",
            "list                 | CLOSED                | WITHDRAWN           | status: list of cases says WITHDRAWN",
            "list                 | \"level\": 1          | \"level\": 2          | level: list of cases says 2"})
    void givenOneFalsifiedAnswer_thenItIsFoundAndNothingElse(String path, String right, String wrong,
            String difference) {
        answer(path == null ? "" : path, right, wrong);
        compare();

        assertThat(comparison.differences().first()).singleElement().asString()
                .contains("INC1", difference, "but the replay");
    }

    @Test
    void givenAStageThatIsBusyAtFirst_thenItIsAskedAgain() {
        server.answering("GET", CASE + "/closure", 503, "{}");
        answer("", "", "");
        compare();

        assertThat(comparison.differences().count()).isZero();
    }

    @Test
    void givenAnApiThatDoesNotKnowTheCase_thenNothingThatItShouldTellIsRight() {
        server.answering("GET", "/log/cases/" + TestCase.ID, 200, history());
        compare();

        assertThat(comparison.differences().first()).anyMatch(told -> told.contains("the API does not know the case"))
                .anyMatch(told -> told.contains("status: history says no answer"))
                .anyMatch(told -> told.contains("reopenings: closure says no answer"))
                .anyMatch(told -> told.contains("team: list of cases says no answer"));
    }

    @Test
    void givenSomethingThatGoesWrongHere_thenItIsNotLost() {
        answer("", "", "");
        new StateQuery(Map.of(), edge()).of(List.of(TestCase.ID), new StateQuery.Listener() {
            @Override
            public void answered(UUID caseId, Map<String, Comparison.Head> heads, List<ReportedFacts> told) {
                throw new IllegalStateException("planted");
            }

            @Override
            public void failed(UUID caseId, RuntimeException why) {
                comparison.failed(ProofTest.expected(), why);
            }
        });

        assertThat(comparison.differences().first()).singleElement().asString().contains("INC1", "planted");
    }

    @Test
    void givenAListOfTwoPages_thenTheCaseIsFoundOnTheSecond() {
        var other = "{\"id\": \"" + new UUID(1, 1) + "\"}";
        server.answering("GET", LIST, 200, "{\"items\": [" + other + "], \"nextCursor\": \"a b\"}")
                .answering("GET", LIST + "&cursor=a%20b", 200, "{\"items\": [" + LISTED + "]}");

        assertThat(new CaseList(edge()).of(Map.of(TestCase.ID, replayed)).get(TestCase.ID).fact(Fact.TEAM))
                .isEqualTo("Group 2");
    }

    /** All answers, with something else at that path. */
    private void answer(String falsified, String right, String wrong) {
        server.answering("GET", "/log/cases/" + TestCase.ID, 200, history());
        server.answering("GET", CASE, 200, falsified.isEmpty() ? history().replace(right, wrong) : history());
        STAGES.forEach((path, answer) -> server.answering("GET", CASE + path, 200,
                path.equals(falsified) ? answer.replace(right, wrong) : answer));
        server.answering("GET", LIST, 200,
                "{\"items\": [" + (falsified.equals("list") ? LISTED.replace(right, wrong) : LISTED) + "]}");
    }

    private String history() {
        return HISTORY.formatted(replayed.version(), replayed.judged(), replayed.head());
    }

    private void compare() {
        var listed = new CaseList(edge()).of(Map.of(TestCase.ID, replayed));
        new StateQuery(Map.of("desk", edge()), edge()).of(List.of(TestCase.ID), new StateQuery.Listener() {
            @Override
            public void answered(UUID caseId, Map<String, Comparison.Head> heads, List<ReportedFacts> told) {
                comparison.heads(ProofTest.expected(), replayed, heads);
                comparison.facts(ProofTest.expected(), replayed, told);
                comparison.facts(ProofTest.expected(), replayed, List.of(listed.get(caseId)));
            }

            @Override
            public void failed(UUID caseId, RuntimeException why) {
                failures.add(why);
            }
        });
    }

    private DeskClient edge() {
        return DeskClient.stranger(transport, server.base());
    }
}
