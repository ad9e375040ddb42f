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

    /** The partitions that were not reviewed, beside a case that is there. */
    private static final String UNREVIEWED = """
            select (select count(*) from @position) - (select count(*) from probe.review r
                     where r.generation = (select max(n) from probe.generation where status = 'ACTIVE'))
              from @case_fold where case_id = $1
            """;
    /** As after a crash that lost the last acquisition. */
    private static final String ACQUIRED_AGAIN = "update @position set epoch = epoch - 1";

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
        // as if other code had fed the partition, and this instance acquired it again
        tables.run("update probe.review set code = 'another'");
        tables.run(ACQUIRED_AGAIN);

        await().until(() -> log.accepted(caseId, DiagnosisRecorded.class).size() == 2);
        await().until(() -> tables.count(DUE, caseId) == 0);
    }

    @Test
    void whatThisCodeHasReviewedIsNotReviewedAgain() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        await().until(() -> tables.count("select count(*) from @stage_state where case_id = $1", caseId) == 1);
        tables.run(ACQUIRED_AGAIN);
        await().until(() -> tables.count(UNREVIEWED, caseId) == 0);

        tables.run("update @stage_state set next_due = '2999-01-01' where case_id = $1", caseId);
        tables.run(ACQUIRED_AGAIN);
        var later = register(log, "diagnosed");
        await().until(() -> log.accepted(later, DiagnosisRecorded.class).size() == 1);
        assertThat(tables.count(DUE, caseId)).as("as it was stored").isEqualTo(1);
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
