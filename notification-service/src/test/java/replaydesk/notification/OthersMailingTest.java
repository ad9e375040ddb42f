package replaydesk.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.NotificationDelivered;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

/** Mails to vendors and to people of the desk. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(MailServer.class)
class OthersMailingTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Map<String, List<String>> MAILED =
            Map.of("problem", List.of("SUBJECT", "DESCRIPTION"), "contact", List.of("REQUESTER_NAME"));

    @Inject
    Pool pool;

    private final TestLog log = new TestLog();
    private final UUID caseId = UUID.randomUUID();
    private final String vendor = "alfa-" + caseId;
    private final String requesters = caseId + "@example.org";
    private final String vendors = "service-" + caseId + "@alfa.example";
    private final String managers = "lena-" + caseId + "@example.org";

    @BeforeEach
    void register() {
        log.append(caseId, Stories.registered(requesters, "ru"), "desk");
    }

    @AfterEach
    void close() {
        log.close();
    }

    private static void save(String kind, String key, Map<String, Object> data) {
        var lena = TestTokens.token("lena", Set.of("lead"), List.of("*"));
        var newest = given().auth().oauth2(lena).get("/api/v1/reference/{kind}/{key}", kind, key);
        var request = given().auth().oauth2(lena).contentType("application/json");
        request = newest.statusCode() == 404 ? request.header("If-None-Match", "*")
                : request.header("If-Match", newest.header("ETag"));
        request.body(Map.of("data", data)).put("/api/v1/reference/{kind}/{key}", kind, key).then().statusCode(201);
    }

    private void vendorIsDefined() {
        save("vendor", vendor, Directory.vendor(vendors, MAILED));
    }

    /** Says since when managers are told. */
    private void begin(String since) {
        pool.query("update notification.notice_since set since = " + since + " where notice = 'manager-informed'")
                .executeAndAwait();
    }

    private ValidatableResponse list(String token) {
        return given().auth().oauth2(token).get("/api/v1/cases/" + caseId + "/notifications").then().statusCode(200);
    }

    private ValidatableResponse list() {
        return list(TestTokens.operator("anna"));
    }

    private void awaitState(String notice, String state) {
        await(notice).atMost(SOON).untilAsserted(
                () -> list().body("items.find { it.notice == '" + notice + "' }.state", equalTo(state)));
    }

    private static MimeMessage mail(String address) {
        await(address).atMost(SOON).until(() -> !MailServer.to(address).isEmpty());
        return MailServer.to(address).getLast();
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((String) mail.getContent()).replace("\r\n", "\n");
    }

    @Test
    void aHandOverIsToldToTheRequesterAndToTheVendorWithWhatTheConsentNames() throws Exception {
        vendorIsDefined();
        log.append(caseId, Stories.consentAsked(vendor, 1, "logs", "problem", "contact"), "anna");
        assertThat(MailServer.to(vendors)).as("before consent").isEmpty();
        log.append(caseId, Stories.handedOver(vendor, 1, Stories.PROPOSAL, "logs", "problem"), "anna");

        var mail = mail(vendors);
        assertThat(mail.getSubject()).isEqualTo("[RD-1000-7] A case for you under contract C-17");
        assertThat(text(mail)).contains("- Log files", "- Your words", "Принтер молчит", "Skrivaren är tyst", "A-77",
                "2026-03-15 08:00 UTC").doesNotContain("Rita", requesters, "Your name");
        awaitState("vendor-given-case", "DELIVERED");
        awaitState("case-handed-to-vendor", "DELIVERED");
        assertThat(log.accepted(caseId, NotificationDelivered.class))
                .filteredOn(told -> told.notice().equals("vendor-given-case")).singleElement().satisfies(told -> {
                    assertThat(told.recipient()).isEqualTo("vendor:" + vendor);
                    assertThat(told.language()).isEqualTo("en");
                });
        list().body("items.find { it.notice == 'vendor-given-case' }.recipient", equalTo("vendor:" + vendor))
                .body("items.find { it.notice == 'vendor-given-case' }.language", equalTo("en"))
                .body("items.find { it.notice == 'case-handed-to-vendor' }.language", equalTo("ru"));
    }

    @Test
    void theRequesterSeesNoNoticesToOthersNorToWhomTheyWent() {
        save("specialist", "lena-" + caseId, Map.of("name", "Lena", "email", managers));
        log.append(caseId, Stories.escalated("lena-" + caseId), "anna");
        awaitState("manager-informed", "DELIVERED");
        awaitState("case-registered", "DELIVERED");

        for (var token : List.of(TestTokens.requester("rita", "acme"), TestTokens.integrator("acme"))) {
            list(token).body("items.notice", contains("case-registered"))
                    .body("items.recipient", everyItem(nullValue()));
        }
        assertThat(MailServer.to(requesters)).hasSize(1);
    }

    @Test
    void bothNoticesOfOneEventAreListedWhereverThePageEnds() {
        vendorIsDefined();
        log.append(caseId, Stories.handedOver(vendor, 1, Stories.PROPOSAL), "anna");
        awaitState("vendor-given-case", "DELIVERED");

        var seen = new HashSet<String>();
        String cursor = null;
        for (int i = 0; i < 3; i++) {
            var request = given().auth().oauth2(TestTokens.operator("anna")).queryParam("limit", 1);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/cases/" + caseId + "/notifications").then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.notice"));
            cursor = page.getString("nextCursor");
        }
        assertThat(seen).containsExactlyInAnyOrder("case-registered", "case-handed-to-vendor", "vendor-given-case");
        assertThat(cursor).isNull();
        given().auth().oauth2(TestTokens.operator("anna")).queryParam("cursor", "WyJ4IiwieSJd")
                .get("/api/v1/cases/" + caseId + "/notifications").then().statusCode(400);
    }

    @Test
    void whatIsNotSentYetIsNotSentOnceConsentIsWithdrawn() {
        vendorIsDefined();
        MailServer.gate().answerAlways(vendors, "451 4.7.1 Greylisted");
        log.append(caseId, Stories.consentAsked(vendor, 1, "problem"), "anna");
        log.append(caseId, Stories.handedOver(vendor, 1, Stories.PROPOSAL, "problem"), "anna");
        await().atMost(SOON).untilAsserted(
                () -> list().body("items.find { it.notice == 'vendor-given-case' }.attempts", not(equalTo(0))));
        log.append(caseId, Stories.consentRefused(), "rita");

        awaitState("vendor-given-case", "WITHDRAWN");
        assertThat(MailServer.to(vendors)).isEmpty();
    }

    @Test
    void aVendorWithoutAnAddressGetsNoMailAndTheListSaysSo() {
        log.append(caseId, Stories.handedOver(vendor, 1, null), "anna");

        awaitState("vendor-given-case", "UNADDRESSED");
    }

    @Test
    void aCorrectedAddressHelpsTheNextAttempt() {
        save("vendor", vendor, Directory.vendor("wrong-" + vendors, MAILED));
        MailServer.gate().answerAlways("wrong-" + vendors, "451 4.7.1 Greylisted");
        log.append(caseId, Stories.handedOver(vendor, 1, null), "anna");
        await().atMost(SOON).untilAsserted(
                () -> list().body("items.find { it.notice == 'vendor-given-case' }.attempts", not(equalTo(0))));

        vendorIsDefined();

        awaitState("vendor-given-case", "DELIVERED");
        assertThat(MailServer.to(vendors)).hasSize(1);
    }

    @Test
    void aVendorThatIsOverdueIsRemindedWithItsReference() throws Exception {
        vendorIsDefined();
        log.append(caseId, Stories.handedOver(vendor, 1, null), "anna");
        awaitState("vendor-given-case", "DELIVERED");
        log.append(caseId, Stories.overdue(vendor), "replaydesk/escalation-service");
        awaitState("vendor-reminded", "DELIVERED");

        assertThat(MailServer.to(vendors)).hasSize(2);
        assertThat(text(MailServer.to(vendors).getLast())).contains("A-77", "2026-03-15 08:00 UTC", "RD-1000-7")
                .doesNotContain("Принтер");
    }

    @Test
    void anAbsentManagerAndTheSubstituteGetTheMail() throws Exception {
        var standIns = "boris-" + caseId + "@example.org";
        save("specialist", "boris-" + caseId, Map.of("name", "Boris", "email", standIns, "languages", List.of("sv")));
        save("specialist", "lena-" + caseId, Map.of("name", "Lena", "email", managers, "absences",
                List.of(Map.of("from", "2020-01-01T00:00:00Z", "substitute", "boris-" + caseId))));
        log.append(caseId, Stories.escalated("lena-" + caseId), "anna");

        assertThat(text(mail(managers))).contains("Lena är borta; Boris är ersättare", "Kunden hotar att gå",
                "Startade om", "Eskalerat av: anna", "nivå 2", "/api/v1/cases/RD-1000-7");
        assertThat(mail(managers).getAllRecipients()).extracting(Object::toString).containsExactly(managers, standIns);
        awaitState("manager-informed", "DELIVERED");
        assertThat(log.accepted(caseId, NotificationDelivered.class))
                .filteredOn(told -> told.notice().equals("manager-informed")).hasSize(1);
    }

    @Test
    void aColleagueAndATeamsMailboxAreAskedAndReminded() throws Exception {
        var colleagues = "boris-" + caseId + "@example.org";
        var mailbox = "network-" + caseId + "@example.org";
        save("specialist", "boris-" + caseId, Map.of("name", "Boris", "email", colleagues, "languages",
                List.of("ru")));
        save("team", "network-" + caseId, Map.of("names", Directory.words("Network"), "email", mailbox));
        log.append(caseId, Stories.consulted("boris-" + caseId, null), "anna");
        log.append(caseId, Stories.consultationReminded(), "replaydesk/escalation-service");
        log.append(caseId, Stories.consultationAnswered(), "boris");
        log.append(caseId, Stories.consulted(null, "network-" + caseId), "anna");

        await().atMost(SOON).until(() -> MailServer.to(colleagues).size() == 2);
        assertThat(text(MailServer.to(colleagues).getFirst())).contains("Кто спрашивает: anna", "Har du sett");
        assertThat(MailServer.to(colleagues).getLast().getSubject()).contains("Вопрос всё ещё ждёт");
        assertThat(text(MailServer.to(colleagues).getLast())).contains("Har du sett", "/consultations");
        assertThat(mail(mailbox).getSubject()).contains("A question to you");
        list().body("items.recipient", hasItem("team:network-" + caseId)).body("items", hasSize(4));
        for (var mail : MailServer.to(requesters)) {
            assertThat(text(mail)).doesNotContain("Har du sett");
        }
    }

    @Test
    void whatHappenedBeforeThereWereSuchNoticesIsNotMailed() {
        vendorIsDefined();
        save("specialist", "lena-" + caseId, Map.of("name", "Lena", "email", managers));
        begin("now() + interval '1 hour'");
        try {
            log.append(caseId, Stories.escalated("lena-" + caseId), "anna");
            awaitState("manager-informed", "TOO_OLD");
        } finally {
            begin("now() - interval '1 hour'");
        }
        assertThat(MailServer.to(managers)).isEmpty();
        list().body("items.notice", containsInAnyOrder("case-registered", "manager-informed"));
    }
}
