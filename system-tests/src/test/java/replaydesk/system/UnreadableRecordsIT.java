package replaydesk.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.EventHeaders;
import replaydesk.stack.kafka.Topics;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.service.StackService;
import replaydesk.system.api.Answer;
import replaydesk.system.api.Api;
import replaydesk.system.log.Projection;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.log.Topic;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.Stack;

/** Records that this version cannot read, and records that nobody can judge: the partition goes on. */
@InLayout(Layout.DESK)
@Order(10)
class UnreadableRecordsIT {

    private final Api api = Stack.edge();

    @Test
    void aTypeFromTheFutureIsJudgedAndDecisionsThatPresumeWhatItMovedWait() throws IOException {
        var registered = register("From the future");
        ReplayComparison.settled();
        var partition = partitionOf(registered.caseId());
        append(registered.caseId(), ReplayComparison.FROM_THE_FUTURE, "vendor", partition);
        var later = api.as("desk").fresh().post(path(registered) + "/messages", Map.of("text", "And now?")).expect(201);

        await("everybody to have read it").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Stack.hosts())
                .allSatisfy(service -> assertThat(Projection.of(service).positions()).isEqualTo(Topic.ends())));
        var shown = api.as("anna").after(later).get(path(registered)).expect(200);
        assertThat(shown.json().path("counters").path("vendor").asInt()).isEqualTo(1);
        assertThat(api.as("anna").get(path(registered) + "/events?limit=200").expect(200).text())
                .contains("vendor-bankrupt");
        assertThat(Projection.of(StackService.CLOSURE).count("unread where case_id = '" + registered.caseId() + "'"))
                .isEqualTo(1);

        // a closure presumes the counter vendor, a note presumes nothing
        api.as("anna").fresh().on(shown.etag())
                .post(path(registered) + "/closure", Map.of("code", "OTHER", "result", "?"))
                .expectProblem(503, "not-ready");
        api.as("anna").fresh().post(path(registered) + "/notes", Map.of("text", "Wait for the next version"))
                .expect(201);
        var replay = ReplayComparison.settled();
        assertThat(replay.accepted(registered.caseId(), CaseClosed.class)).isEmpty();
        assertThat(replay.accepted(registered.caseId(), CaseClassified.class)).hasSize(1);
    }

    @Test
    void aRecordThatNobodyCanJudgeGoesToTheDeadLettersAndThePartitionGoesOn() throws IOException {
        var registered = register("Beside garbage");
        var partition = partitionOf(registered.caseId());
        var garbage = "garbage " + UUID.randomUUID();
        Topic.append(new ProducerRecord<>(Topics.CASE_EVENTS, partition, registered.caseId().toString(),
                garbage.getBytes(UTF_8)));
        var after = api.as("desk").fresh().post(path(registered) + "/messages", Map.of("text", "Still here"))
                .expect(201);

        assertThat(api.as("anna").after(after).get(path(registered)).expect(200).json().path("counters")
                .path("requester").asInt()).isEqualTo(1);
        await("the dead letters").atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Topic.deadLetters().stream()
                        .map(letter -> new String(letter, UTF_8)).filter(garbage::equals))
                        .hasSizeGreaterThanOrEqualTo(Stack.hosts().size()));
        assertThat(ReplayComparison.settled().unusable()).isPositive();
    }

    private static void append(UUID caseId, String type, String advances, int partition) {
        var headers = EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, UUID.randomUUID().toString())
                .header(ContractHeader.TYPE, type).header(ContractHeader.SOURCE, "replaydesk/escalation-service")
                .header(ContractHeader.SUBJECT, caseId.toString()).header(ContractHeader.TIME, Instant.now().toString())
                .header(ContractHeader.ADVANCES, advances).header(ContractHeader.ACTOR, "tomorrow")
                .header(ContractHeader.CONTENT_TYPE, "application/json").read();
        var record = new ProducerRecord<>(Topics.CASE_EVENTS, partition, caseId.toString(),
                "{\"vendor\":\"printers\"}".getBytes(UTF_8));
        headers.forEach(record.headers()::add);
        Topic.append(record);
    }

    private static int partitionOf(UUID caseId) {
        return Projection.query("select partition from " + Projection.of(StackService.INTAKE).schema()
                + ".case_fold where case_id = '" + caseId + "'", rows -> {
                    assertThat(rows.next()).isTrue();
                    return rows.getInt(1);
                });
    }

    private Answer register(String subject) throws IOException {
        var answer = api.as("desk").fresh().post("/api/v1/cases", Api.request("FORUM", subject)).expect(201);
        await("intake to have it").until(() -> Stack.at(StackService.INTAKE).as("root")
                .get("/log/cases/" + answer.caseId()).status() == 200);
        return answer;
    }

    private static String path(Answer registered) {
        return "/api/v1/cases/" + registered.caseId();
    }
}
