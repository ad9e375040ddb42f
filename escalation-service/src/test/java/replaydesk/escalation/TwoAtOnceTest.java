package replaydesk.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TwoAtOnceTest {

    private static ValidatableResponse take(CyclicBarrier start, Desk desk, UUID id, String etag, String who) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return desk.post(who, id, etag, "assignment", "{\"specialist\": \"" + who + "\"}");
    }

    @RepeatedTest(5)
    void ofTwoWhoTakeTheSameCaseOnTheSameViewOneWinsAndTheOtherLearnsWho() {
        try (var desk = new Desk()) {
            var id = desk.routed();
            var etag = desk.etag(id);
            var start = new CyclicBarrier(2);

            var anna = CompletableFuture.supplyAsync(() -> take(start, desk, id, etag, "anna"));
            var boris = take(start, desk, id, etag, "boris");
            var annaWon = anna.join().extract().statusCode() == 201;

            var winner = annaWon ? anna.join() : boris;
            var loser = annaWon ? boris : anna.join();
            winner.statusCode(201);
            loser.statusCode(412).body("type", equalTo("urn:replaydesk:problem:overruled"))
                    .body("conflicts.counter", hasItem("assignment"))
                    .body("conflicts.actor", hasItem(annaWon ? "anna" : "boris"));
            assertThat(desk.log.accepted(id, CaseAssigned.class)).singleElement()
                    .extracting(CaseAssigned::specialist).isEqualTo(annaWon ? "anna" : "boris");
        }
    }

    @Test
    void aPersonMustSayWhichViewWasDecidedOn() {
        try (var desk = new Desk()) {
            var id = desk.routed();
            desk.etag(id);
            for (var command : new String[] {"assignment", "acceptance"}) {
                Desk.as(TestTokens.operator("anna")).body("{}").post("/api/v1/cases/{id}/{command}", id, command).then()
                        .statusCode(428).body("type", equalTo("urn:replaydesk:problem:precondition-required"));
            }
        }
    }

    @Test
    void whatMovedSomethingElseOverrulesNobody() {
        try (var desk = new Desk()) {
            var id = desk.routed();
            var etag = desk.etag(id);
            desk.post(id, "suspension", "{\"reason\": \"väntar\"}").statusCode(201);

            desk.post("anna", id, etag, "assignment", "{\"specialist\": \"anna\"}").statusCode(201);
        }
    }
}
