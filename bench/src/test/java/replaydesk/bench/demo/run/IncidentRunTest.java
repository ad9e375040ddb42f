package replaydesk.bench.demo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.bench.client.AnsweringServer;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.DeskCommand;
import replaydesk.bench.client.HttpTransport;
import replaydesk.bench.demo.incidents.Incident;
import replaydesk.bench.demo.incidents.LogLine;
import replaydesk.bench.demo.incidents.LogState;
import replaydesk.bench.demo.translation.FinalState;
import replaydesk.bench.demo.translation.Omission;
import replaydesk.bench.demo.translation.Script;
import replaydesk.bench.demo.translation.Step;
import replaydesk.events.status.CaseStatus;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.Urgency;

/** Repeats what the desk refuses after a look at the case, and corrects what only rules have classified. */
class IncidentRunTest {

    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final String CASE = "/api/v1/cases/" + ID;

    private final AnsweringServer server = new AnsweringServer();
    private final HttpTransport transport = new HttpTransport(2);
    private final CommandTally tally = new CommandTally();

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    @Test
    void givenARefusalThatDoesNotHoldOnAFreshView_thenTheCommandIsAccepted() {
        server.answering("POST", CASE + "/suspension", 409, refused("case-ended"))
                .answering("POST", CASE + "/suspension", 201, answer());

        assertThat(suspended().refusals()).isEmpty();
        assertThat(tally.accepted()).isEqualTo(2);
        assertThat(tally.refusals()).containsEntry("suspend: case-ended", 1L);
        assertThat(tally.refusalsForGood()).isEmpty();
    }

    @Test
    void givenARefusalThatHolds_thenItIsCountedByItsProblemTypeAndTheIncidentDidNotGoAsInTheLog() {
        server.answering("POST", CASE + "/suspension", 409, refused("case-ended"));

        assertThat(suspended().refusals()).singleElement().asString().contains("Suspend", "case-ended");
        assertThat(tally.refusalsForGood()).containsEntry("suspend: refused, case-ended", 1L);
        assertThat(tally.requests()).isEqualTo(3);
    }

    @Test
    void givenARefusalSinceItIsSoAlready_thenNothingIsAskedAgain() {
        server.answering("POST", CASE + "/suspension", 409, refused("already-suspended"));

        assertThat(suspended().refusals()).isEmpty();
        assertThat(tally.requests()).isEqualTo(2);
        assertThat(tally.omissions()).containsEntry(Omission.VENDOR, 1L);
    }

    @Test
    void givenWhatTheRulesClassifiedOtherwise_thenAnOperatorCorrectsIt() {
        server.answering("POST", CASE + "/classification", 201, answer());

        reviewed(Decider.RULE);

        assertThat(tally.requests()).isEqualTo(2);
    }

    @Test
    void givenARunThatGoesOn_whenAPersonHasClassifiedMeanwhile_thenNobodyGoesBackToTheFirstClassification() {
        reviewed(Decider.PERSON);

        assertThat(tally.requests()).isEqualTo(1);
    }

    private void reviewed(Decider by) {
        var shown = "{\"routing\": {}, \"classification\": {\"by\": \"" + by + "\", \"priority\": \"HIGH\"}}";
        var wanted = new DeskCommand.Classify(CaseType.INCIDENT, "other", Impact.LOW, Urgency.LOW, Priority.LOW);
        run(shown, new Step.Review(wanted));
    }

    private IncidentRun.Result suspended() {
        var suspension = new DeskCommand.Suspend(null, "Awaiting Vendor");
        return run("{\"status\": \"IN_SOLUTION\"}", new Step.Operator(suspension));
    }

    private IncidentRun.Result run(String shown, Step step) {
        server.answering("POST", "/api/v1/cases", 201, answer()).answering("GET", CASE, 200, shown);
        var registration = new DeskCommand.Register("acme", null, Channel.PHONE, "Subject", null, null, null,
                List.of());
        var finalState = new FinalState(CaseStatus.IN_ANALYSIS, new FinalState.Place(null, null, null, 0), 0, 0, 0, 0,
                null, 0, 0, 0);
        var script = new Script(registration, List.of(step), finalState, Set.of(), Map.of(Omission.VENDOR, 1));
        var desk = DeskClient.stranger(transport, server.base());
        return new IncidentRun(incident(), script, "test", new DemoUsers(desk, List.of(desk)), tally, () -> false)
                .run();
    }

    private static Incident incident() {
        return new Incident("INC1", List.of(new LogLine("INC1", LogState.AWAITING_VENDOR, true, 0, 0, 0, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, false, false, true)));
    }

    private static String answer() {
        return "{\"id\": \"" + ID + "\", \"caseId\": \"" + ID + "\"}";
    }

    private static String refused(String reason) {
        return "{\"type\": \"urn:replaydesk:problem:refused\", \"reason\": \"" + reason + "\"}";
    }
}
