package replaydesk.triage.dryrun;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Requester;
import replaydesk.kit.table.Generations;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DryRunsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ALL_TO_NETWORK =
            "{\"rules\": [{\"key\": \"all\", \"then\": {\"team\": \"network\"}}]}";

    /** Copies the triaged case many times; ten events a case are the usual life of one. */
    private static final String COPY_STATES = """
            insert into @stage_state (case_id, stage, partition, state, parked, quarantined)
            select md5($1::text || n)::uuid, stage, partition, state, false, false
              from @stage_state cross join generate_series(1, $3::int) as n where case_id = $2
            """;
    private static final String COPY_FOLDS = """
            insert into @case_fold (case_id, partition, number, organisation, importing, version, log_offset, fold)
            select md5($1::text || n)::uuid, partition, number || n, organisation, importing, version, log_offset, fold
              from @case_fold cross join generate_series(1, $3::int) as n where case_id = $2
            """;

    @Inject
    Pool pool;

    @Inject
    Generations generations;

    private final TestLog log = new TestLog();
    private final String organisation = "org-" + UUID.randomUUID();

    @AfterEach
    void close() {
        log.close();
    }

    private UUID registered(String inOrganisation) {
        var id = UUID.randomUUID();
        log.append(id, new CaseRegistered("RD-1", inOrganisation, new Requester("rita", false, null, null, null, "sv"),
                Channel.PHONE, "Skrivaren", null, null, "sv", List.of(), List.of(), false), "desk");
        return id;
    }

    private ValidatableResponse run(String token, String body) {
        return given().auth().oauth2(token).contentType("application/json").body(body)
                .post("/api/v1/routing-dry-runs").then();
    }

    private String span(String what) {
        return "{" + what + ", \"from\": \"" + Instant.now().minusSeconds(3600) + "\", \"to\": \""
                + Instant.now().plusSeconds(60) + "\", \"organisations\": [\"" + organisation + "\"]}";
    }

    private String lead() {
        return TestTokens.token("lena", Set.of("lead"), List.of(organisation));
    }

    private void routed(int cases) {
        await().atMost(PATIENCE).untilAsserted(() -> run(lead(), span("\"version\": 1")).statusCode(200)
                .body("unchanged", equalTo(cases)));
    }

    @Test
    void aDraftTellsWhichCasesItWouldMove() {
        var id = registered(organisation);
        registered(organisation);
        registered("other-" + organisation);
        routed(2);

        run(lead(), span("\"rules\": " + ALL_TO_NETWORK)).statusCode(200).body("cases", equalTo(2))
                .body("unchanged", equalTo(0)).body("moves", hasSize(1)).body("moves[0].from", equalTo("service-desk"))
                .body("moves[0].to", equalTo("network")).body("moves[0].by", equalTo("RULE"))
                .body("moves[0].cases", equalTo(2)).body("moves[0].examples", hasItem(id.toString()))
                .body("byRule.all", equalTo(2));
    }

    @Test
    void whoNamesNoOrganisationSeesTheirOwnAlone() {
        registered(organisation);
        registered("other-" + organisation);
        routed(1);
        var past = "{\"version\": 1, \"from\": \"2020-01-01T00:00:00Z\", \"to\": \"2020-06-01T00:00:00Z\"}";
        var present = "{\"version\": 1, \"from\": \"" + Instant.now().minusSeconds(3600) + "\", \"to\": \""
                + Instant.now().plusSeconds(60) + "\"}";

        run(lead(), present).statusCode(200).body("cases", equalTo(1));
        run(lead(), past).statusCode(200).body("cases", equalTo(0));
        run(TestTokens.token("olle", Set.of("lead"), List.of("globex")), span("\"version\": 1")).statusCode(400)
                .body("errors.pointer", hasItem("/organisations/0"));
        run(TestTokens.operator("anna"), span("\"version\": 1")).statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"version\": 99 | /version", "\"version\": 0 | /version",
            "\"rules\": {\"rules\": [{\"key\": \"a\", \"then\": {\"team\": \"nobody\"}}]} | /rules/rules/0/then/team",
            "\"rules\": {\"rules\": []} | /rules/rules",
            "\"rules\": {\"rules\": [{\"key\": \"a\", \"then\": {}, \"x\": 1}]} | /rules/rules/0/x",
            "\"version\": 1, \"rules\": {\"rules\": [{\"key\": \"a\", \"then\": {\"team\": \"network\"}}]} | /rules"})
    void rulesThatCouldNotBeSavedAreNotRun(String what, String pointer) {
        run(lead(), span(what)).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void theSpanHasAnEndAfterItsBeginning() {
        run(lead(), "{\"version\": 1, \"from\": \"2026-02-01T00:00:00Z\", \"to\": \"2026-01-01T00:00:00Z\"}")
                .statusCode(400).body("errors.pointer", hasItem("/to"));
        run(lead(), "{\"version\": 1, \"from\": \"2000-02-01T00:00:00Z\", \"to\": \"2026-01-01T00:00:00Z\"}")
                .statusCode(400).body("errors.pointer", hasItem("/to"));
    }

    @Test
    void aHundredThousandCasesAreCountedInOneRun() {
        var id = registered(organisation);
        routed(1);
        int copies = 100_000;
        var values = Tuple.of(organisation, id, copies);
        execute(COPY_STATES, values);
        execute(COPY_FOLDS, values);
        try {
            run(lead(), span("\"rules\": " + ALL_TO_NETWORK)).statusCode(200).body("cases", equalTo(copies + 1));
        } finally {
            var copied = Tuple.of(organisation, id);
            execute("delete from @stage_state where case_id in (select case_id from @case_fold where"
                    + " organisation = $1 and case_id <> $2)", copied);
            execute("delete from @case_fold where organisation = $1 and case_id <> $2", copied);
        }
    }

    private void execute(String sql, Tuple values) {
        pool.preparedQuery(generations.current().sql(sql)).execute(values).await().atMost(Duration.ofSeconds(60));
    }
}
