package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import replaydesk.events.export.ExportVerifier;
import replaydesk.stack.mail.CaughtMail;
import replaydesk.system.api.Answer;
import replaydesk.system.api.Api;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.stack.Stack;

/** One case through all five stages, as its requester, an operator and an analyst see it at the edge. */
abstract class FiveStages {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/api/v1/feedback/[\\w-]{43})");
    private final Api api = Stack.edge();

    @Test
    void aCaseGoesThroughAllStagesAndEveryHostTellsTheSameOfIt() throws IOException {
        var registered = api.as("rita").fresh()
                .post("/api/v1/cases", Map.of("channel", "EMAIL", "subject", "Skrivaren på våning 3 är död",
                        "description", "Den blinkar rött", "product", "printer", "language", "sv", "requester",
                        Map.of("email", "rita@acme.example", "language", "sv")))
                .expect(201);
        var path = "/api/v1/cases/" + registered.caseId();
        assertThat(registered.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith(path));
        var number = registered.json().path("number").textValue();

        var routed = until(registered, path, shown -> shown.has("routing"));
        assertThat(routed.path("classification").isObject()).isTrue();

        var assignment = api.as("anna").get(path + "/assignment").expect(200);
        var assigned = api.as("anna").fresh().on(assignment.etag())
                .post(path + "/assignment", Map.of("team", "service-desk", "specialist", "anna")).expect(201);
        var asked = api.as("anna").fresh().after(assigned).post(path + "/information-requests",
                Map.of("kind", "STEPS", "questions", List.of("Vad tryckte du på?"))).expect(201);
        until(asked, path, shown -> shown.path("status").asText().equals("WAITING_FOR_CUSTOMER"));
        var answered = api.as("rita").fresh().after(asked).post("/api/v1/cases/" + number + "/messages",
                Map.of("text", "På den gröna knappen", "answersRequest", asked.id())).expect(201);
        until(answered, path, shown -> shown.path("status").asText().equals("IN_SOLUTION"));
        var sent = api.as("anna").fresh().post(path + "/messages", Map.of("text", "Vi tittar på det")).expect(201);
        var shown = api.as("anna").after(sent).get(path).expect(200);
        var proposed = api.as("anna").fresh().on(shown.etag())
                .post(path + "/solutions", Map.of("kind", "FIX", "text", "Tryck på den röda knappen")).expect(201);
        until(proposed, path, seen -> seen.path("status").asText().equals("SOLVED"));
        var accepted = api.as("rita").fresh().after(proposed)
                .post(path + "/solutions/1/acceptance", Map.of("reason", "Den lever")).expect(201);

        var closed = until(accepted, path, seen -> seen.path("status").asText().equals("CLOSED")
                && seen.has("feedback"));
        assertThat(closed.path("closing").path("code").asText()).isEqualTo("SOLVED");
        giveFeedback();
        until(accepted, path, seen -> seen.path("feedback").path("satisfaction").asInt() == 5);

        var level = api.as("desk").get(path + "/service-level").expect(200).json();
        assertThat(level.path("targets")).hasSize(2)
                .allSatisfy(target -> assertThat(target.path("state").asText()).isEqualTo("MET"));
        history(path, number);
        agreement(registered);
    }

    /**
     * Answers the survey at the link in the requester's mail. The mail is in the requester's language, and the link
     * needs no token.
     */
    private void giveFeedback() throws IOException {
        var mail = await("the survey's mail").atMost(SOON).until(() -> mails().stream()
                .filter(caught -> LINK.matcher(caught.text() + caught.html()).find()).findFirst()
                .orElse(null), caught -> caught != null);
        assertThat(mails()).as("a mail a milestone").hasSizeGreaterThanOrEqualTo(6);
        var link = LINK.matcher(mail.text() + mail.html());
        assertThat(link.find()).isTrue();
        assertThat(URI.create(link.group()).getPort()).isEqualTo(api.base().getPort());
        api.anybody().get(link.group(1)).expect(200);
        api.anybody()
                .post(link.group(1), Map.of("satisfaction", 5, "recommendation", 9, "effort", 1, "comment", "Tack!"))
                .expect(201);
        api.anybody().post(link.group(1), Map.of("satisfaction", 1)).expectProblem(409, "refused");
    }

    private static List<CaughtMail> mails() {
        return Stack.running().mail().inbox().all().stream()
                .filter(mail -> mail.recipient().equals("rita@acme.example")).toList();
    }

    private void history(String path, String number) throws IOException {
        var timeline = api.as("alex").get(path + "/events?limit=200").expect(200).json().path("items");
        var types = StreamSupport.stream(timeline.spliterator(), false).map(entry -> entry.path("type").asText())
                .toList();
        assertThat(types).contains("replaydesk.intake.case-registered.v1", "replaydesk.triage.case-classified.v1",
                "replaydesk.triage.case-routed.v1", "replaydesk.sla.targets-set.v1",
                "replaydesk.escalation.case-assigned.v1", "replaydesk.triage.information-requested.v1",
                "replaydesk.triage.information-provided.v1", "replaydesk.escalation.solution-proposed.v1",
                "replaydesk.escalation.solution-accepted.v1", "replaydesk.closure.closure-scheduled.v1",
                "replaydesk.closure.case-closed.v1", "replaydesk.feedback.feedback-requested.v1",
                "replaydesk.feedback.feedback-given.v1", "replaydesk.notification.notification-delivered.v1");
        assertThat(types.getFirst()).isEqualTo("replaydesk.intake.case-registered.v1");

        var first = api.as("anna").get(path + "?version=1").expect(200).json();
        assertThat(first.path("status").asText()).isEqualTo("REGISTERED");
        var recordedAt = timeline.path(0).path("recordedAt").asText();
        assertThat(api.as("anna").get(path + "?asOf=" + recordedAt).expect(200).json().path("version").asInt())
                .isPositive();
        api.as("anna").get(path + "?asOf=2020-01-01T00:00:00Z").expectProblem(404, "unknown-case");

        assertThat(listed("status=CLOSED&organisation=acme")).contains(number);
        assertThat(listed("status=REGISTERED")).doesNotContain(number);
        assertThat(listed("q=skrivare")).contains(number);
        assertThat(listed("q=knappen%20-skrivare")).doesNotContain(number);
        assertThat(api.as("gustav").get("/api/v1/cases").expect(200).text()).doesNotContain(number);
    }

    private List<String> listed(String filter) throws IOException {
        var items = api.as("anna").get("/api/v1/cases?" + filter).expect(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false).map(item -> item.path("number").asText()).toList();
    }

    /**
     * Checks that the chain head is the same in every host, in a fresh replay of the topic, and in an export that
     * verifies offline.
     */
    private void agreement(Answer registered) throws IOException {
        var id = registered.caseId();
        var replay = ReplayComparison.settled();
        var head = ReplayComparison.hex(replay.fold(id).head());
        for (var host : Stack.hosts()) {
            assertThat(ReplayComparison.served(host, id)).as(host.word()).isEqualTo(head);
        }
        assertThat(api.as("anna").get("/api/v1/cases/" + id).expect(200).json().path("head").asText()).isEqualTo(head);

        var export = api.as("alex").get("/api/v1/events").expect(200).text();
        var report = ExportVerifier.verify(new ByteArrayInputStream(export.getBytes(StandardCharsets.UTF_8)));
        assertThat(report.sound()).as("%s", report.differences()).isTrue();
        assertThat(ReplayComparison.hex(report.heads().get(id).head())).isEqualTo(head);
        assertThat(report.heads().keySet()).isEqualTo(replay.cases());
    }

    /** Reads the case from history as an operator until it satisfies the condition. */
    private JsonNode until(Answer after, String path, java.util.function.Predicate<JsonNode> holds) {
        return await("the case").atMost(SOON).pollInterval(Duration.ofMillis(100))
                .until(() -> api.as("anna").after(after).get(path).expect(200, 503).json(), holds);
    }
}
