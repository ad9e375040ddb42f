package replaydesk.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Requester;
import replaydesk.testing.TestStack;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ProposedClassificationTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aProposedClassificationIsShownAndConfirmedOnce() {
        var id = desk.triaged();
        desk.etag(id);
        desk.get(id, "classification").body("classification.proposed", equalTo(true))
                .body("classification.confidence", equalTo(0.3f));

        desk.post(id, "classification/confirmation", "").statusCode(201).body("verdict", equalTo("ACCEPTED"));

        desk.etag(id);
        desk.get(id, "classification").body("classification.proposed", equalTo(false))
                .body("classification.by", equalTo("PERSON"));
        desk.post(id, "classification/confirmation", "").statusCode(409).body("reason", equalTo("not-proposed"));
        await().atMost(Desk.PATIENCE)
                .untilAsserted(() -> assertThat(desk.log.accepted(id, CaseRouted.class)).hasSize(2));
    }

    @Test
    void aRequestIsClassifiedByTheWordsThatTheLogAloneHas() {
        var id = UUID.randomUUID();
        desk.log.append(id, new CaseRegistered("RD-7", "acme", new Requester("rita", false, null, null, null, null),
                Channel.EMAIL, "Забыл пароль", "Не могу вспомнить пароля от компьютера", null, null, List.of(),
                List.of(), false), "desk");

        await().atMost(Desk.PATIENCE).until(() -> !desk.log.accepted(id, CaseRouted.class).isEmpty());

        assertThat(desk.log.accepted(id, CaseClassified.class)).singleElement().satisfies(event -> {
            assertThat(event.category().key()).isEqualTo("access-password");
            assertThat(event.language()).isEqualTo("ru");
            assertThat(event.reasons()).containsExactly("пароль");
        });
        desk.etag(id);
        desk.get(id, "classification").body("classification.proposed", equalTo(false))
                .body("classification.reasons", hasItem("пароль"));
    }
}
