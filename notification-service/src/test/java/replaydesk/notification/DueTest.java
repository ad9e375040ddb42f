package replaydesk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import replaydesk.notification.attempt.Result;
import replaydesk.notification.attempt.Taken;
import replaydesk.testing.TestStack;

/** Shows when the mails of one case to one person are due: one after the other. */
@QuarkusTest
@TestProfile(WithoutRounds.NoRounds.class)
@QuarkusTestResource(TestStack.class)
class DueTest extends WithoutRounds {

    @Test
    void ofOneCaseTheNextMailIsDueOnceTheOneBeforeHasEnded() throws Throwable {
        settleAll();
        var ofOneCase = askOfOneCase(60);
        assertThat(take()).extracting(Taken::id).containsExactly(ofOneCase.get(0));
        var others = ask(3);
        assertThat(take()).extracting(Taken::id).as("one that waits takes nobody's place")
                .containsExactlyInAnyOrderElementsOf(others);

        assertThat(note(Map.of(ofOneCase.get(0), new Result.Sent("en"))).moreIsDue()).isTrue();
        assertThat(take()).extracting(Taken::id).containsExactly(ofOneCase.get(1));
        note(Map.of(ofOneCase.get(1), new Result.Failed("later")));
        assertThat(take()).as("the next one waits for its second attempt, and so do those behind it").isEmpty();
        settleAll();
    }

    @Test
    void whatWaitsForAMailThatIsNotSentAtAllIsDueAtOnce() throws Throwable {
        settleAll();
        var ofOneCase = askOfOneCase(3);
        assertThat(take()).extracting(Taken::id).containsExactly(ofOneCase.get(0));
        note(Map.of(ofOneCase.get(0), new Result.Unaddressed()));
        assertThat(take()).extracting(Taken::id).containsExactly(ofOneCase.get(1));
        settleAll();
    }

    @Test
    void whatWaitsForNothingIsFoundByTheReview() throws Throwable {
        settleAll();
        var ofOneCase = askOfOneCase(2);
        pool.preparedQuery(
                generations.current().sql("update @delivery set outcome = 'UNADDRESSED', due = null where id = $1"))
                .execute(Tuple.of(ofOneCase.get(0))).await().indefinitely();
        assertThat(take()).isEmpty();

        onContext(attempts.releaseForgotten());
        assertThat(take()).extracting(Taken::id).containsExactly(ofOneCase.get(1));
        settleAll();
    }

    @Test
    void whatIsAskedForAfterAMailWasSentIsDueOnceTheLogSaysSo() throws Throwable {
        settleAll();
        var first = askOfOneCase(1).getFirst();
        assertThat(take()).extracting(Taken::id).containsExactly(first);
        note(Map.of(first, new Result.Sent("en")));
        var second = askMore(first);
        assertThat(take()).isEmpty();
        tell(List.of(first));
        awaitTaken(second);
        settleAll();
    }
}
