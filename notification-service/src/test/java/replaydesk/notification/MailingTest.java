package replaydesk.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.NotificationDelivered;
import replaydesk.events.catalogue.NotificationFailed;
import replaydesk.events.value.Channel;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.kit.link.AnswerLinks;
import replaydesk.kit.link.FeedbackLinks;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(MailServer.class)
class MailingTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    FeedbackLinks links;

    @Inject
    AnswerLinks answers;

    private final TestLog log = new TestLog();
    private final UUID caseId = UUID.randomUUID();
    private final String address = caseId + "@example.org";

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void everyMilestoneIsOneMailInTheRequestersLanguage() throws Exception {
        var registration = log.append(caseId, Stories.registered(address, "sv-SE"), "desk");
        log.append(caseId, Stories.asked(), "anna");
        log.append(caseId, Stories.sent("Vi tittar på det"), "anna");
        log.append(caseId, Stories.proposed(), "anna");
        log.append(caseId, Stories.reminded(), "replaydesk/closure-service");
        log.append(caseId, Stories.closed(), "anna");
        log.append(caseId, Stories.reopened(), "anna");
        log.append(caseId, Stories.survey(), "replaydesk/feedback-service");
        log.append(caseId, Stories.surveyReminded(), "replaydesk/feedback-service");
        log.append(caseId, Stories.lapsed(), "replaydesk/triage-service");
        log.append(caseId, Stories.withdrawn(WithdrawalReason.REQUESTER), "anna");
        awaitTold(caseId, 11);

        var subjects = List.of(
                "[RD-1000-7] Registrerat: Принтер молчит", "[RD-1000-7] Vi behöver något från dig: Принтер молчит",
                "[RD-1000-7] Ett meddelande om: Принтер молчит", "[RD-1000-7] En lösning för: Принтер молчит",
                "[RD-1000-7] Stängs snart: Принтер молчит", "[RD-1000-7] Stängt: Принтер молчит",
                "[RD-1000-7] Öppnat igen: Принтер молчит", "[RD-1000-7] Hur gick det? Принтер молчит",
                "[RD-1000-7] Hur gick det? En påminnelse: Принтер молчит",
                "[RD-1000-7] Vi har inte hört av dig: Принтер молчит",
                "[RD-1000-7] Återtaget: Принтер молчит");
        var mails = MailServer.to(address);
        assertThat(mails).extracting(MimeMessage::getSubject).containsExactlyElementsOf(subjects);
        assertThat(text(mails.get(0))).contains("Hej Rita Å,").contains("Skrivaren är tyst");
        assertThat(text(mails.get(1))).contains("- Какая версия?").contains("- Vilken modell?")
                .contains("2026-03-09 08:00 UTC");
        assertThat(text(mails.get(2))).contains("Vi tittar på det");
        assertThat(text(mails.get(3))).contains("Tills dess bör det här hjälpa", "Starta om", "1. Dra ur sladden",
                "2. Vänta", answers.address(AnswerLinks.Kind.SOLUTION, Stories.PROPOSAL));
        assertThat(text(mails.get(7))).contains(links.address(Stories.LINK));
        assertThat(text(mails.get(8))).contains(links.address(Stories.LINK));
        assertThat(text(mails.get(10))).doesNotContain("internal remark");
        assertThat(mails.get(0).getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mails.stream().map(MailingTest::messageId)).doesNotHaveDuplicates()
                .allMatch(id -> id.endsWith("@replaydesk>"));

        assertThat(log.accepted(caseId, NotificationDelivered.class))
                .filteredOn(told -> told.notice().equals("case-registered"))
                .singleElement().satisfies(told -> {
                    assertThat(told.about()).isEqualTo(registration);
                    assertThat(told.recipient()).isEqualTo("rita");
                    assertThat(told.channel()).isEqualTo(Channel.EMAIL);
                    assertThat(told.language()).isEqualTo("sv");
                    assertThat(told.template().version()).isEqualTo(1);
                });
        list().body("items", hasSize(11)).body("items.state", everyItem(equalTo("DELIVERED")))
                .body("items.attempts", everyItem(equalTo(1))).body("items.endedAt", everyItem(notNullValue()));
    }

    @Test
    void whatBecomesOfAnInformationRequestIsToldWithWhatWasAsked() throws Exception {
        var request = UUID.randomUUID();
        log.append(caseId, Stories.registered(address, "sv"), "desk");
        log.append(caseId, Stories.asked(request), "anna");
        log.append(caseId, Stories.reminded(request), "replaydesk/triage-service");
        log.append(caseId, Stories.extended(request), "boris");
        log.append(caseId, Stories.askedAgain(request), "anna");
        log.append(caseId, Stories.unasked(request), "boris");
        awaitTold(caseId, 6);

        var mails = MailServer.to(address);
        assertThat(mails).extracting(MimeMessage::getSubject).containsExactly(
                "[RD-1000-7] Registrerat: Принтер молчит", "[RD-1000-7] Vi behöver något från dig: Принтер молчит",
                "[RD-1000-7] Vi väntar fortfarande på ditt svar: Принтер молчит",
                "[RD-1000-7] Du har mer tid att svara: Принтер молчит",
                "[RD-1000-7] Vi behöver fortfarande något från dig: Принтер молчит",
                "[RD-1000-7] Du behöver inte svara längre: Принтер молчит");
        assertThat(text(mails.get(1))).contains("- Loggen");
        assertThat(text(mails.get(2))).contains("- Какая версия?").contains("- Loggen")
                .contains("2026-03-10 08:00 UTC");
        assertThat(text(mails.get(3))).contains("- Какая версия?").contains("2026-03-20 08:00 UTC");
        assertThat(text(mails.get(4))).contains("- Vilken mapp?").doesNotContain("Какая версия?");
        assertThat(text(mails.get(5))).contains("- Vilken mapp?").contains("Vi hittade den själva");
    }

    @Test
    void aLanguageThatNobodyWritesInIsAnsweredInEnglishAndRussianInRussian() throws Exception {
        var other = UUID.randomUUID();
        log.append(caseId, Stories.registered(address, "fi"), "desk");
        log.append(other, Stories.registered(other + "@example.org", "ru"), "desk");
        awaitTold(caseId, 1);
        awaitTold(other, 1);

        assertThat(MailServer.to(address).getFirst().getSubject()).contains("Registered");
        assertThat(text(MailServer.to(other + "@example.org").getFirst())).contains("Здравствуйте, Rita Å!");
    }

    @Test
    void withoutAnAddressThereIsNoMailAndOnceItIsCompletedThereIs() throws Exception {
        log.append(caseId, Stories.registered(null, "sv"), "desk");
        await().atMost(SOON).untilAsserted(() -> list().body("items.state", contains("UNADDRESSED")));
        log.append(caseId, Stories.completed(address), "anna");
        log.append(caseId, Stories.sent("Nu går det"), "anna");
        awaitTold(caseId, 1);

        assertThat(MailServer.to(address)).hasSize(1);
        assertThat(text(MailServer.to(address).getFirst())).contains("Hej Rita Å,").contains("Nu går det");
        list().body("items.state", contains("UNADDRESSED", "DELIVERED"));
    }

    @Test
    void whileTheMailServerIsDownMailsWaitAndThenTheyGoOut() {
        MailServer.goDown();
        try {
            log.append(caseId, Stories.registered(address, "en"), "desk");
            await().atMost(SOON).untilAsserted(() -> list().body("items.state", contains("PENDING"))
                    .body("items[0].attempts", greaterThan(0)));
        } finally {
            MailServer.comeBack();
        }
        awaitTold(caseId, 1);

        assertThat(MailServer.to(address)).hasSize(1);
        list().body("items[0].attempts", greaterThan(1));
    }

    @Test
    void aMailThatFailsTooOftenHasFailedAndTheLogSaysWhy() {
        MailServer.gate().answerAlways(address, "451 4.7.1 Greylisted");
        log.append(caseId, Stories.registered(address, "en"), "desk");

        assertThat(awaitFailed()).contains("Greylisted");
        list().body("items.state", contains("FAILED")).body("items[0].attempts", equalTo(20));
    }

    @Test
    void aMailThatTheServerRefusesIsNotTriedAgainAndTheNextOneIs() throws Exception {
        MailServer.gate().answerOnce(address, "550 5.1.1 No such user here");
        log.append(caseId, Stories.registered(address, "en"), "desk");
        log.append(caseId, Stories.sent("Hello"), "anna");

        assertThat(awaitFailed()).contains("No such user here");
        awaitTold(caseId, 1);
        list().body("items.state", contains("FAILED", "DELIVERED")).body("items.attempts", everyItem(equalTo(1)));
    }

    @Test
    void anAddressThatNoServerTakesIsNotTriedAgain() {
        log.append(caseId, Stories.registered("nobody at all", "en"), "desk");

        assertThat(awaitFailed()).isNotBlank();
        list().body("items.state", contains("FAILED")).body("items[0].attempts", equalTo(1));
    }

    @Test
    void theMailsOfACaseGoOutInTheLogsOrderWhicheverFails() throws Exception {
        MailServer.gate().answerOnce(address, "451 4.3.0 Try again later");
        MailServer.gate().answerOnce(address, "421 4.3.2 Try again later");
        log.append(caseId, Stories.registered(address, "en"), "desk");
        for (int i = 1; i <= 3; i++) {
            log.append(caseId, Stories.sent("message " + i), "anna");
        }
        awaitTold(caseId, 4);

        var mails = MailServer.to(address);
        assertThat(mails).hasSize(4);
        assertThat(mails.getFirst().getSubject()).contains("Registered");
        for (int i = 1; i <= 3; i++) {
            assertThat(text(mails.get(i))).contains("message " + i);
        }
    }

    @Test
    void aSubjectKeepsEveryCharacter() throws Exception {
        var subject = "Printer on 🔥 fire, " + "𝔸é".repeat(120) + " ☂️";
        log.append(caseId, Stories.registered(address, "en", subject), "desk");
        awaitTold(caseId, 1);

        var mail = MailServer.to(address).getFirst();
        assertThat(mail.getSubject()).isEqualTo("[RD-1000-7] Registered: " + subject);
        assertThat(mail.getHeader("Subject")).hasSize(1);
    }

    @Test
    void anInternationalDomainIsAddressedAsMailServersKnowIt() {
        log.append(caseId, Stories.registered(caseId + "@bücher.example", "en"), "desk");
        awaitTold(caseId, 1);

        assertThat(MailServer.to(caseId + "@xn--bcher-kva.example")).hasSize(1);
    }

    @Test
    void whereTheRequestersLanguageIsUnknownTheClassifiedOneIsSpoken() {
        log.append(caseId, Stories.registered(address, null), "desk");
        log.append(caseId, Stories.classified("sv"), "replaydesk/triage-service");
        log.append(caseId, Stories.sent("Hej"), "anna");
        awaitTold(caseId, 2);

        assertThat(MailServer.to(address)).extracting(MimeMessage::getSubject)
                .containsExactly("[RD-1000-7] Registered: Принтер молчит",
                        "[RD-1000-7] Ett meddelande om: Принтер молчит");
    }

    @Test
    void aRebuildSendsNothingAgain() {
        log.append(caseId, Stories.registered(address, "en"), "desk");
        awaitTold(caseId, 1);
        var unaddressed = UUID.randomUUID();
        log.append(unaddressed, Stories.registered(null, "en"), "desk");

        var admin = TestTokens.token("root", Set.of("admin"), java.util.List.of("*"));
        var before = generation();
        given().auth().oauth2(admin).post("/log/rebuild").then().statusCode(202);
        await().atMost(SOON).until(() -> !generation().equals(before));
        log.append(caseId, Stories.sent("efter"), "anna");
        awaitTold(caseId, 2);

        assertThat(MailServer.to(address)).hasSize(2);
        list().body("items.state", contains("DELIVERED", "DELIVERED"));
    }

    @Test
    void manyMailsGoOutOnceEach() {
        var cases = IntStream.range(0, 120).mapToObj(i -> UUID.randomUUID()).toList();
        cases.forEach(id -> log.append(id, Stories.registered(id + "@example.org", "en"), "desk"));
        cases.forEach(id -> awaitTold(id, 1));

        cases.forEach(id -> assertThat(MailServer.to(id + "@example.org")).hasSize(1));
    }

    @Test
    void aStrangerLearnsNothing() {
        log.append(caseId, Stories.registered(address, "en"), "desk");
        awaitTold(caseId, 1);
        var path = "/api/v1/cases/" + caseId + "/notifications";

        given().auth().oauth2(TestTokens.integrator("globex")).get(path).then().statusCode(404);
        given().get(path).then().statusCode(401);
        given().auth().oauth2(TestTokens.requester("rita", "acme")).get(path).then().statusCode(200);
        given().auth().oauth2(TestTokens.operator("anna")).queryParam("limit", 0).get(path).then().statusCode(400);
    }

    private ValidatableResponse list() {
        return given().auth().oauth2(TestTokens.operator("anna")).get("/api/v1/cases/" + caseId + "/notifications")
                .then()
                .statusCode(200);
    }

    private void awaitTold(UUID id, int count) {
        await().atMost(SOON).until(() -> log.accepted(id, NotificationDelivered.class).size() >= count);
    }

    /** Returns the reason of the notice's failure, from the log. */
    private String awaitFailed() {
        await().atMost(SOON).until(() -> !log.accepted(caseId, NotificationFailed.class).isEmpty());
        return log.accepted(caseId, NotificationFailed.class).getFirst().reason();
    }

    private static String generation() {
        return given().get("/q/health/ready").then().extract()
                .path("checks.find { it.name == 'projection' }.data.generation");
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((String) mail.getContent()).replace("\r\n", "\n");
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theRequesterIsAskedAndToldOfTheVendor() throws Exception {
        log.append(caseId, Stories.registered(address, "sv-SE"), "desk");
        log.append(caseId, Stories.consentAsked(), "anna");
        log.append(caseId, Stories.handedOver(), "anna");
        log.append(caseId, Stories.returned(), "anna");
        awaitTold(caseId, 4);

        var mails = MailServer.to(address);
        var link = answers.address(AnswerLinks.Kind.CONSENT, Stories.PROPOSAL);
        assertThat(text(mails.get(1))).contains("lämna det till Alfa", "- Loggar", "Inget lämnas ut", link);
        assertThat(text(mails.get(2))).contains("Vi har lämnat ditt ärende till Alfa", link);
        assertThat(text(mails.get(3))).contains("Alfa är klar").doesNotContain("internal remark");
    }
}
