package replaydesk.history.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.export.ExportReport;
import replaydesk.events.export.ExportVerifier;
import replaydesk.events.export.Scope;
import replaydesk.events.log.Presumption;
import replaydesk.events.log.Verdict;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Channel;
import replaydesk.history.Desk;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ExportTest {

    private static final String ANALYST = TestTokens.token("alex", Set.of("analyst"), List.of("*"));

    private final Desk desk = new Desk();
    private final List<UUID> cases = new ArrayList<>();

    @BeforeEach
    void someCases() {
        for (int i = 0; i < 6; i++) {
            var id = desk.register("rita", "ru", "Не печатает №" + i, "Ã¥Ã¤Ã¶ \u0000 \"кавычки\"");
            desk.play(id, "anna", new CaseAssigned(1, "t", "anna", AssignmentBasis.PERSON, null),
                    new MessageReceived(new UUID(i, i), "rita", Channel.EMAIL, "всё ещё 😕", List.of(), null, null));
            cases.add(id);
        }
        desk.playLate(cases.getFirst(), "boris", new CaseAssigned(1, "t", "boris", AssignmentBasis.PERSON, null),
                Presumption.of(Map.of("assignment", 0)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Response export(String token, String query) {
        return desk.as(token).get("/api/v1/events" + query);
    }

    private static ExportReport verified(byte[] export) {
        try {
            return ExportVerifier.verify(new ByteArrayInputStream(export));
        } catch (IOException e) {
            throw new AssertionError(new String(export, UTF_8), e);
        }
    }

    @Test
    void theWholeLogIsSoundAndItsHeadsAreTheLogsOwn() {
        desk.play(UUID.randomUUID(), "rita",
                new MessageReceived(new UUID(1, 1), "rita", Channel.EMAIL, "x", List.of(), null, null));
        desk.log.send(new ProducerRecord<>("case-events", cases.getFirst().toString(), "not an event".getBytes(UTF_8)));
        desk.play(cases.getFirst(), "rita",
                new MessageReceived(new UUID(2, 1), "rita", Channel.EMAIL, "y", List.of(), null, null));

        var answer = export(ANALYST, "");
        var report = verified(answer.then().statusCode(200).extract().asByteArray());

        assertThat(answer.contentType()).startsWith("application/x-ndjson");
        assertThat(report.differences()).isEmpty();
        assertThat(report.sound()).isTrue();
        assertThat(report.opening().scope()).isEqualTo(Scope.LOG);
        assertThat(report.unusable()).isPositive();
        assertThat(report.verdicts().get(Verdict.UNKNOWN_CASE)).isPositive();
        assertThat(report.verdicts().get(Verdict.STALE)).isPositive();
        cases.forEach(id -> assertThat(report.heads().get(id).head()).isEqualTo(desk.log.fold(id).head()));
    }

    @Test
    void tamperingShows() {
        var export = new String(export(ANALYST, "").asByteArray(), UTF_8);

        assertThat(verified(export.replaceFirst("всё ещё", "уже не").getBytes(UTF_8)).sound()).isFalse();
        assertThat(verified(export.replaceFirst("\"anna\"", "\"olga\"").getBytes(UTF_8)).sound()).isFalse();
        var lines = new ArrayList<>(List.of(export.split("\n")));
        lines.remove(3);
        assertThat(verified(String.join("\n", lines).getBytes(UTF_8)).sound()).isFalse();
        assertThat(verified(Arrays.copyOf(export.getBytes(UTF_8), export.length() / 2)).sound()).isFalse();
    }

    @Test
    void piecesMakeTheSameExportAsTheWhole() {
        var whole = export(ANALYST, "");
        var pieces = new StringBuilder();
        var cursor = "";
        do {
            var piece = export(ANALYST, "?limit=4" + (cursor.isEmpty() ? "" : "&after=" + cursor)).then()
                    .statusCode(200).extract();
            pieces.append(piece.asString());
            cursor = piece.header("Replaydesk-Cursor");
        } while (!pieces.toString().contains("{\"end\":"));

        assertThat(pieces.toString()).isEqualTo(whole.asString());
        assertThat(cursor).isEqualTo(whole.header("Replaydesk-Cursor"));
    }

    @Test
    void anExportThatBrokeOffGoesOnBehindItsLastLine() {
        var whole = export(ANALYST, "").asString();
        var lines = whole.lines().toList();
        var kept = lines.subList(0, lines.size() / 3);
        var offsets = new TreeMap<Integer, Long>();
        kept.stream().filter(line -> line.contains("\"offset\"")).forEach(line -> offsets.put(
                Integer.valueOf(line.replaceFirst(".*?\"partition\":(\\d+).*", "$1")),
                Long.valueOf(line.replaceFirst(".*?\"offset\":(\\d+).*", "$1"))));

        var rest = export(ANALYST, "?after=" + new ExportCursor(offsets)).asString();

        assertThat(verified((String.join("\n", kept) + "\n" + rest).getBytes(UTF_8)).differences()).isEmpty();
        assertThat(String.join("\n", kept) + "\n" + rest).isEqualTo(whole);
    }

    @Test
    void afterTheLastCursorComesOnlyWhatIsNew() {
        var cursor = export(ANALYST, "").header("Replaydesk-Cursor");
        var id = desk.register("rita", "sv", "Ny", "ny");

        var news = export(ANALYST, "?after=" + cursor).asString().lines().toList();

        assertThat(news.getFirst()).contains(id.toString()).contains("case-registered");
        assertThat(news.stream().filter(line -> line.startsWith("{\"topic\""))).hasSize(1);
    }

    @Test
    void whoActsForSomeOrganisationsGetsTheirCasesOnly() {
        var other = desk.register("other-" + desk.organisation, "gustav", "sv", "Annan", "x");
        var own = TestTokens.token("alma", Set.of("analyst"), List.of(desk.organisation));

        var report = verified(export(own, "").then().statusCode(200).extract().asByteArray());
        assertThat(report.sound()).isTrue();
        assertThat(report.opening().scope()).isEqualTo(Scope.CASES);
        assertThat(report.heads().keySet()).containsExactlyInAnyOrderElementsOf(cases);

        export(own, "?case=" + other).then().statusCode(404).body("type",
                equalTo("urn:replaydesk:problem:unknown-case"));
        var one = verified(export(own, "?case=" + cases.getFirst()).then().statusCode(200).extract().asByteArray());
        assertThat(one.sound()).isTrue();
        assertThat(one.heads().keySet()).containsExactly(cases.getFirst());
    }

    @Test
    void onlyAnalystsAndAdminsExportAndBadParametersArePointedAt() {
        export(desk.operator, "").then().statusCode(403);
        export(TestTokens.requester("rita", desk.organisation), "").then().statusCode(403);
        for (var query : List.of("after=x", "after=0@1,0@2", "after=77@0", "after=0@99999999", "limit=0",
                "limit=many")) {
            export(ANALYST, "?" + query).then().statusCode(400)
                    .body("errors[0].pointer", equalTo(query.substring(0, query.indexOf('='))));
        }
    }
}
