package replaydesk.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.events.catalogue.FeedbackExpired;
import replaydesk.events.catalogue.FeedbackGiven;
import replaydesk.events.catalogue.FeedbackReminded;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.FollowUpRaised;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.FollowUpReason;
import replaydesk.feedback.survey.ClosingSurvey;
import replaydesk.kit.kafka.ConsumerGroup;
import replaydesk.kit.link.FeedbackLinks;
import replaydesk.testing.MovableClock;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SurveyTest {

    private static final String GOOD = """
            {"satisfaction": 5, "recommendation": 9, "effort": 6, "comment": "Спасибо!", "suggestion": "Mörkt läge"}""";
    private static final String POOR = """
            {"satisfaction": 2, "comment": "Долго"}""";

    private static Desk desk;

    @Inject
    FeedbackLinks links;

    @Inject
    MovableClock clock;

    @Inject
    ChannelRegistry channels;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @AfterEach
    void putTheClockBack() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void whoHoldsTheLinkReadsTheSurveyInTheirLanguageOrInTheOneTheyPrefer() {
        var token = links.token(desk.link(desk.closed("sv"), 1));

        Desk.survey(token).statusCode(200).header("Content-Language", equalTo("sv")).body("state", equalTo("OPEN"))
                .body("title", equalTo("Hur gick det?")).body("questions", hasSize(5))
                .body("questions[0].scale.to", equalTo(5)).body("survey.version", equalTo(1))
                .body("number", equalTo("R-1"));
        given().header("Accept-Language", "ru-RU, en;q=0.5").get("/api/v1/feedback/{token}", token).then()
                .statusCode(200).body("language", equalTo("ru")).body("title", equalTo("Как мы справились?"));
    }

    @Test
    void theirAnswerIsTakenOnceInTheirName() {
        var id = desk.closed("ru");
        var link = desk.link(id, 1);
        var token = links.token(link);
        var first = Desk.answer(token, GOOD).statusCode(201).extract();
        var again = Desk.answer(token, GOOD).statusCode(200).extract();

        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(desk.log.accepted(id, FeedbackGiven.class)).containsExactly(
                new FeedbackGiven(link, 5, 9, 6, "Спасибо!", "Mörkt läge"));
        assertThat(desk.log.of(id)).last().satisfies(entry -> assertThat(entry.headers().actor()).isEqualTo("rita"));
        Desk.survey(token).body("state", equalTo("ANSWERED"));
        desk.scores(id).body("state", equalTo("ANSWERED")).body("satisfaction", equalTo(5))
                .body("recommendation", equalTo(9)).body("followedUp", equalTo(false)).body("comment", nullValue());
        Desk.answer(token, POOR).statusCode(409).body("type", equalTo("urn:replaydesk:problem:refused"))
                .body("reason", equalTo("answered"));
    }

    @Test
    void whoseAnswerIsNotJudgedYetLearnsMoreAtTheLinkWithoutALogin() {
        var token = links.token(desk.link(desk.closed("sv"), 1));
        Desk.survey(token).body("state", equalTo("OPEN"));
        channels.getPausable(ConsumerGroup.CHANNEL).pause();
        String location;
        try {
            location = Desk.answer(token, GOOD).statusCode(202).extract().header("Location");
        } finally {
            channels.getPausable(ConsumerGroup.CHANNEL).resume();
        }

        assertThat(location).endsWith("/api/v1/feedback/" + token);
        await().atMost(Desk.PATIENCE).untilAsserted(() -> Desk.survey(token).statusCode(200)
                .body("state", equalTo("ANSWERED")));
        Desk.answer(token, GOOD).statusCode(200);
    }

    @Test
    void aLinkThatTheLogHasAndThisHostHasNotReadYetIsNeverSaidNotToBeThere() {
        var id = desk.closed("sv");
        desk.link(id, 1);
        var link = UUID.randomUUID();
        channels.getPausable(ConsumerGroup.CHANNEL).pause();
        try {
            desk.log.append(id, new FeedbackRequested(ClosingSurvey.VERSION, "sv", link,
                    Instant.now().plus(Duration.ofDays(30))), "replaydesk/feedback-service");
            Desk.survey(links.token(link)).statusCode(503).header("Retry-After", notNullValue());
            Desk.answer(links.token(link), GOOD).statusCode(503).header("Retry-After", notNullValue());
        } finally {
            channels.getPausable(ConsumerGroup.CHANNEL).resume();
        }

        await().atMost(Desk.PATIENCE).untilAsserted(() -> Desk.survey(links.token(link)).statusCode(200));
    }

    @Test
    void anotherAnswerUnderTheSameKeyIsRefused() {
        var token = links.token(desk.link(desk.closed("ru"), 1));
        keyed(token, GOOD, 201);
        keyed(token, GOOD, 200);
        keyed(token, POOR, 422);
    }

    private static void keyed(String token, String body, int status) {
        given().contentType("application/json").header("Idempotency-Key", "once").body(body)
                .post("/api/v1/feedback/{token}", token).then().statusCode(status);
    }

    @Test
    void aLowScoreIsRaisedToTheTeam() {
        var id = desk.closed("en");
        Desk.answer(links.token(desk.link(id, 1)), POOR).statusCode(201);

        assertThat(desk.comes(id, FollowUpRaised.class)).isEqualTo(
                new FollowUpRaised(FollowUpReason.LOW_SCORE, "printers"));
        desk.caughtUp(id);
        desk.scores(id).body("satisfaction", equalTo(2)).body("followedUp", equalTo(true));
    }

    @Test
    void theRequesterIsRemindedAndThenTheLinkExpires() {
        var id = desk.closed("en");
        var link = desk.link(id, 1);
        clock.ahead(Duration.ofDays(6));
        assertThat(desk.comes(id, FeedbackReminded.class).linkId()).isEqualTo(link);

        clock.ahead(Duration.ofDays(15));
        assertThat(desk.comes(id, FeedbackExpired.class).linkId()).isEqualTo(link);
        desk.caughtUp(id);
        Desk.survey(links.token(link)).body("state", equalTo("EXPIRED"));
        Desk.answer(links.token(link), GOOD).statusCode(409).body("reason", equalTo("expired"));
    }

    @Test
    void aCaseThatCameBackVoidsTheLinkAndItsNextClosingSendsAnother() {
        var id = desk.closed("en");
        var first = links.token(desk.link(id, 1));
        desk.log.append(id, Stories.reopening(), "rita");
        desk.caughtUp(id);
        Desk.survey(first).body("state", equalTo("VOID"));
        Desk.answer(first, GOOD).statusCode(409).body("reason", equalTo("void"));

        desk.log.append(id, Stories.closing(ClosureCode.SOLVED), "anna");
        var second = links.token(desk.link(id, 2));
        Desk.survey(first).statusCode(200).body("state", equalTo("VOID")).body("expiresAt", nullValue());
        Desk.answer(first, GOOD).statusCode(409).body("reason", equalTo("void"));
        Desk.answer(second, GOOD).statusCode(201);
    }

    @Test
    void aForgedOrUnknownLinkLeadsNowhere() {
        var link = desk.link(desk.closed("en"), 1);
        var forged = links.token(new UUID(1, 2)).substring(0, 22) + links.token(link).substring(22);
        for (var token : List.of(link.toString(), forged, links.token(new UUID(1, 2)), "x")) {
            Desk.survey(token).statusCode(404).body("type", equalTo("urn:replaydesk:problem:unknown-path"));
            Desk.answer(token, GOOD).statusCode(404);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                          | /satisfaction
            {"satisfaction": 6}                         | /satisfaction
            {"satisfaction": 0}                         | /satisfaction
            {"satisfaction": 5, "recommendation": 11}   | /recommendation
            {"satisfaction": 5, "effort": 0}            | /effort
            {"satisfaction": "good"}                    | /satisfaction
            {"satisfaction": 5, "name": "Rita"}         | /name
            """)
    void whatIsWrongInAnAnswerIsPointedAt(String body, String pointer) {
        Desk.answer(links.token(new UUID(1, 2)), body).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void theScoresAreForThoseWhoLearnFromThem() {
        var id = desk.closed("en");
        desk.link(id, 1);

        desk.scores(id).statusCode(200).body("state", equalTo("OPEN")).body("satisfaction", nullValue());
        Desk.as(TestTokens.token("alex", Set.of("analyst"), List.of("acme"))).get("/api/v1/cases/{id}/feedback", id)
                .then().statusCode(200);
        Desk.as(TestTokens.token("alex", Set.of("analyst"), List.of("globex"))).get("/api/v1/cases/{id}/feedback", id)
                .then().statusCode(404).body("type", equalTo("urn:replaydesk:problem:unknown-case"));
        Desk.as(TestTokens.requester("rita", "acme")).get("/api/v1/cases/{id}/feedback", id).then().statusCode(403);
        given().get("/api/v1/cases/{id}/feedback", id).then().statusCode(401);
    }
}
