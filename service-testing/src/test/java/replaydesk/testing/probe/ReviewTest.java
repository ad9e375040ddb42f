package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.testing.probe.Probe.await;
import static replaydesk.testing.probe.Probe.awaitFolded;
import static replaydesk.testing.probe.Probe.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.value.Channel;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;

/**
 * Review of obligations: they follow from the code that runs now, not from the due times that other code has stored.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReviewTest {

    private static final String DUE = "select count(*) from @stage_state where case_id = $1 and next_due is not null";

    @Inject
    Tables tables;

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void whatOtherCodeDidNotOweIsFoundOnceThePartitionIsAcquired() {
        var caseId = register(log, "diagnosed");
        await().until(() -> log.accepted(caseId, DiagnosisRecorded.class).size() == 1);
        awaitFolded(log, caseId);
        await().until(() -> tables.count(DUE, caseId) == 0);

        tables.run("update @stage_state set state = convert_to(replace(convert_from(state, 'UTF8'), "
                + "'\"diagnoses\":1', '\"diagnoses\":0'), 'UTF8') where case_id = $1", caseId);
        // as after a crash that lost the last acquisition: the partition is acquired again
        tables.run("update @position set epoch = epoch - 1");

        await().until(() -> log.accepted(caseId, DiagnosisRecorded.class).size() == 2);
        await().until(() -> tables.count(DUE, caseId) == 0);
    }

    @Test
    void whatOtherCodeOwedAndThisDoesNotIsForgotten() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        await().until(() -> tables.count("select count(*) from @stage_state where case_id = $1", caseId) == 1);
        tables.run("update @stage_state set next_due = 'epoch' where case_id = $1", caseId);
        await().until(() -> tables.count(DUE, caseId) == 0);
        assertThat(log.of(caseId)).hasSize(1);
    }

    @Test
    void theEndsOfTimeStopNothing() {
        var someday = register(log, "someday");
        var longAgo = register(log, "long-ago");
        log.append(someday, new MessageReceived(UUID.randomUUID(), "rita", Channel.EMAIL, "hej", null, null, null),
                "rita");
        awaitFolded(log, someday);
        await().until(() -> log.accepted(longAgo, DiagnosisRecorded.class).size() == 1);
        assertThat(log.accepted(someday, DiagnosisRecorded.class)).isEmpty();
    }
}
