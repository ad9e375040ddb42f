package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.stack.layout.Layout;
import replaydesk.system.api.Answer;
import replaydesk.system.api.Api;
import replaydesk.system.log.Replay;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.Stack;

/** Contention: several commands at once, or one repeated often. The log's order decides, and decides once. */
@InLayout(Layout.DESK)
@Order(2)
class ContentionIT {

    private final Api api = Stack.edge();

    @Test
    void ofTwoPeopleWhoTakeTheSameCaseAtOnceOneIsOverruled() throws Exception {
        var cases = new ArrayList<Answer>();
        for (int i = 0; i < 20; i++) {
            cases.add(register("Whose is it, " + i));
        }
        ReplayComparison.settled();
        for (var registered : cases) {
            var path = "/api/v1/cases/" + registered.caseId() + "/assignment";
            var etag = api.as("anna").get(path).expect(200).etag();
            var both = atOnce(List.of(() -> api.as("anna").fresh().on(etag)
                    .post(path, Map.of("team", "service-desk", "specialist", "anna")),
                    () -> api.as("boris").fresh().on(etag)
                            .post(path, Map.of("team", "service-desk", "specialist", "boris"))));
            assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(201, 412);
            var winner = both.stream().filter(answer -> answer.status() == 201).findFirst().orElseThrow();
            var loser = both.stream().filter(answer -> answer.status() == 412).findFirst().orElseThrow();
            var conflict = loser.expectProblem(412, "overruled").json().path("conflicts").path(0);
            assertThat(conflict.path("counter").asText()).isEqualTo("assignment");
            assertThat(conflict.path("event").asText()).isEqualTo(winner.event().toString());
        }
        var replay = ReplayComparison.settled();
        assertThat(cases)
                .allSatisfy(answer -> assertThat(replay.accepted(answer.caseId(), CaseAssigned.class)).hasSize(1));
    }

    @Test
    void aStormOfRetriesIsOneCase() throws Exception {
        var key = "storm-" + System.nanoTime();
        var body = Api.request("API", "Again and again");
        List<Callable<Answer>> clients = new ArrayList<>();
        var answers = java.util.Collections.synchronizedList(new ArrayList<Answer>());
        for (int client = 0; client < 50; client++) {
            clients.add(() -> {
                for (int i = 0; i < 10; i++) {
                    answers.add(api.as("desk").key(key).post("/api/v1/cases", body));
                }
                return null;
            });
        }
        atOnce(clients);
        assertThat(answers).hasSize(500).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.getFirst().text());
        api.as("desk").key(key).post("/api/v1/cases", Api.request("API", "Something else"))
                .expectProblem(422, "key-reused");

        var replay = ReplayComparison.settled();
        var id = answers.getFirst().caseId();
        assertThat(replay.accepted(id, CaseRegistered.class)).hasSize(1);
        assertThat(replay.accepted(id, CaseRegistered.class).getFirst().number())
                .isEqualTo(answers.getFirst().json().path("number").asText());
    }

    @Test
    void closingOnAStaleViewIsRefusedAndNamesWhatMovedAndWhoMovedIt() throws IOException {
        var registered = register("Please wait");
        ReplayComparison.settled();
        var path = "/api/v1/cases/" + registered.caseId();
        var shown = api.as("anna").after(registered).get(path).expect(200);
        var message = api.as("desk").fresh().after(registered)
                .post(path + "/messages", Map.of("text", "One more thing")).expect(201);

        var closing = Map.of("code", "SOLVED", "result", "Done");
        var refused = api.as("anna").fresh().on(shown.etag()).after(message).post(path + "/closure", closing)
                .expectProblem(412, "overruled");

        var conflict = refused.json().path("conflicts").path(0);
        assertThat(conflict.path("counter").asText()).isEqualTo("requester");
        assertThat(conflict.path("event").asText()).isEqualTo(message.event().toString());
        assertThat(conflict.path("type").asText()).isEqualTo("replaydesk.intake.message-received.v1");
        assertThat(conflict.path("actor").asText()).isEqualTo("desk");
        assertThat(Replay.ofAll().accepted(registered.caseId(), CaseClosed.class)).isEmpty();
        api.as("anna").fresh().on(api.as("anna").after(message).get(path).expect(200).etag())
                .post(path + "/closure", closing).expect(201);
    }

    private Answer register(String subject) throws IOException {
        return api.as("desk").fresh().post("/api/v1/cases", Api.request("PHONE", subject)).expect(201);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws InterruptedException, ExecutionException {
        var gate = new CyclicBarrier(calls.size());
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = new ArrayList<Answer>();
            for (var future : threads.invokeAll(calls.stream().<Callable<Answer>>map(call -> () -> {
                gate.await();
                return call.call();
            }).toList())) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
