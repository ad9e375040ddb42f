package replaydesk.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.log.Presumption;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.history.Desk;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TimelineTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private static MessageReceived received(int n) {
        return new MessageReceived(new UUID(9, n), "rita", Channel.EMAIL, "всё ещё не работает №" + n, List.of(), null,
                null);
    }

    private static CaseAssigned taken(String by) {
        return new CaseAssigned(1, "first-line", by, AssignmentBasis.PERSON, null);
    }

    @Test
    void twoTookTheCaseTheFirstWonAndTheTimelineSaysSo() {
        var id = desk.register("rita", "ru", "Не печатает", "x");
        desk.play(id, "anna", taken("anna"));
        desk.playLate(id, "boris", taken("boris"), Presumption.of(Map.of("life", 1, "assignment", 0, "routing", 0)));
        desk.play(id, "rita", received(1));

        desk.asOperator().get("/api/v1/cases/{id}/events", id).then().statusCode(200)
                .body("items.version", contains(1, 2, 3)).body("items.actor", contains("rita", "anna", "rita"))
                .body("items[2].payload.text", equalTo("всё ещё не работает №1")).body("nextCursor", nullValue());
        desk.asOperator().get("/api/v1/cases/{id}/events?overruled=true", id).then().statusCode(200)
                .body("items.verdict", contains("ACCEPTED", "ACCEPTED", "STALE", "ACCEPTED"))
                .body("items[2].version", nullValue()).body("items[2].payload.specialist", equalTo("boris"))
                .body("items[2].presumes.assignment", equalTo(0))
                .body("items[2].overruledBy.counter", equalTo("assignment"))
                .body("items[2].overruledBy.actual", equalTo(1)).body("items[2].overruledBy.actor", equalTo("anna"))
                .body("items[3].head", equalTo(HexFormat.of().formatHex(desk.log.fold(id).head())));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        var id = desk.register("rita", "ru", "Не печатает", "x");
        for (int i = 0; i < 7; i++) {
            desk.play(id, "rita", received(i));
        }

        var places = new ArrayList<Integer>();
        String cursor = null;
        do {
            var page = desk.asOperator().queryParam("limit", 3);
            if (cursor != null) {
                page.queryParam("cursor", cursor);
            }
            var answer = page.get("/api/v1/cases/{id}/events", id).then().statusCode(200).extract();
            places.addAll(answer.<List<Integer>>path("items.place"));
            cursor = answer.path("nextCursor");
        } while (cursor != null);
        assertThat(places).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void requestersSeeWhatIsMeantForThem() {
        var id = desk.register("rita", "ru", "Не печатает", "x");
        desk.play(id, "anna", taken("anna"), new NoteAdded(new UUID(1, 1), "anna", "трудный клиент"),
                new DiagnosisRecorded("s", "c", "p"),
                new MessageSent(new UUID(1, 2), "anna", "Смотрим", MessageKind.INFORMATION));

        for (var token : List.of(TestTokens.requester("rita", desk.organisation),
                TestTokens.integrator(desk.organisation))) {
            desk.as(token).get("/api/v1/cases/{id}/events?overruled=true", id).then().statusCode(200)
                    .body("items.type",
                            contains("replaydesk.intake.case-registered.v1", "replaydesk.intake.message-sent.v1"));
        }
        desk.as(TestTokens.requester("gustav", desk.organisation)).get("/api/v1/cases/{id}/events", id).then()
                .statusCode(404);
        desk.asOperator().get("/api/v1/cases/{id}/events", id).then().body("items", hasSize(5));
    }

    @Test
    void theDesksRemarksAndWhatItDecidedInVainAreNotToldToTheClient() {
        var id = desk.register("rita", "sv", "Skriver inte", "x");
        desk.playLate(id, "boris", new SolutionProposed(new UUID(5, 1), SolutionKind.FIX, "skyll på kunden", null),
                Presumption.of(Map.of("life", 1, "proposal", 7)));
        desk.playLate(id, "rita", new CaseWithdrawn("rita", WithdrawalReason.REQUESTER, "behövs inte"),
                Presumption.of(Map.of("life", 1, "requester", 7)));
        desk.play(id, "anna", new CaseWithdrawn("anna", WithdrawalReason.SPAM, "trolig bluff"));

        for (var token : List.of(TestTokens.requester("rita", desk.organisation),
                TestTokens.integrator(desk.organisation))) {
            desk.as(token).get("/api/v1/cases/{id}/events?overruled=true", id).then().statusCode(200)
                    .body("items.verdict", contains("ACCEPTED", "STALE", "STALE", "ACCEPTED"))
                    .body("items[1].payload", nullValue()).body("items[2].payload.comment", equalTo("behövs inte"))
                    .body("items[3].payload.reason", equalTo("SPAM")).body("items[3].payload.comment", nullValue());
        }
        desk.asOperator().get("/api/v1/cases/{id}/events?overruled=true", id).then()
                .body("items[1].payload.text", equalTo("skyll på kunden"))
                .body("items[3].payload.comment", equalTo("trolig bluff"));
    }

    @Test
    void aClosingTellsTheClientItsResultAndNotTheDesksFinding() {
        var id = desk.register("rita", "sv", "Skriver inte", "x");
        desk.play(id, "anna",
                new CaseClosed(ClosureCode.SOLVED, "fungerar", "handhavandefel", 2, true, false, "anna", null, null));

        desk.as(TestTokens.requester("rita", desk.organisation)).get("/api/v1/cases/{id}/events", id).then()
                .statusCode(200)
                .body("items[1].payload.result", equalTo("fungerar")).body("items[1].payload.cause", nullValue())
                .body("items[1].payload.level", nullValue());
    }

    @Test
    void whatThisVersionCannotReadIsInTheTimelineAllTheSame() {
        var id = desk.register("rita", "ru", "Не печатает", "x");
        var record = new ProducerRecord<>("case-events", id.toString(),
                "не JSON".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_type",
                "replaydesk.future.case-dreamt.v1",
                "ce_source", "replaydesk/future-service", "ce_subject", id.toString(), "ce_time",
                "2026-03-02T08:00:00Z",
                "ce_actor", "someone").forEach((name, value) -> record.headers().add(name, value.getBytes()));
        desk.log.send(record);
        desk.play(id, "rita", received(1));

        desk.asOperator().get("/api/v1/cases/{id}/events", id).then().statusCode(200)
                .body("items[1].type", equalTo("replaydesk.future.case-dreamt.v1"))
                .body("items[1].payload", nullValue())
                .body("items.version", contains(1, 2, 3));
        desk.asOperator().get("/api/v1/cases/{id}?version=2", id).then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void badParametersArePointedAt() {
        var id = desk.register("rita", "ru", "Не печатает", "x");

        desk.asOperator().get("/api/v1/cases/{id}/events?overruled=maybe", id).then().statusCode(400)
                .body("errors[0].pointer", equalTo("overruled"));
        desk.asOperator().get("/api/v1/cases/{id}/events?cursor=WyJ4Il0", id).then().statusCode(400)
                .body("errors[0].pointer", equalTo("cursor"));
        desk.asOperator().get("/api/v1/cases/{id}/events?limit=0", id).then().statusCode(400)
                .body("errors[0].pointer", equalTo("limit"));
    }
}
