package replaydesk.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.closure.Stories.accepted;
import static replaydesk.closure.Stories.closed;
import static replaydesk.closure.Stories.merged;
import static replaydesk.closure.Stories.message;
import static replaydesk.closure.Stories.proposal;
import static replaydesk.closure.Stories.proposed;
import static replaydesk.closure.Stories.registered;
import static replaydesk.closure.Stories.unmerged;
import static replaydesk.closure.Stories.withdrawn;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.ClosureScheduled;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.Life;

class ComingBackTest {

    @Test
    void theFirstMessageAfterClosingReopensTheCase() {
        var given = registered().given(closed(ClosureCode.SOLVED)).after(Duration.ofDays(29)).given(message(1));
        var message = given.lastEvent();
        given.given(message(2));

        assertThat(given.obligations()).singleElement()
                .satisfies(obligation -> assertThat(obligation.cause()).isEqualTo(message));
        assertThat(given.settle(2)).containsExactly(new CaseReopened(null, message(1).messageId(), null));
        assertThat(given.state().life()).isEqualTo(Life.OPEN);
        assertThat(given.obligations()).isEmpty();
    }

    @Test
    void aMessageAfterThirtyDaysReopensNothing() {
        var given = registered().given(closed(ClosureCode.SOLVED)).after(Duration.ofDays(30).plusSeconds(1))
                .given(message(1));

        assertThat(given.obligations()).isEmpty();
    }

    @Test
    void whatIsToldAfterThirtyDaysReopensNothingWheneverItWasSaid() {
        var given = registered().given(closed(ClosureCode.SOLVED));
        var said = given.now().plus(Duration.ofDays(1));
        var told = given.now().plus(Duration.ofDays(60));

        var state = new ClosureStage().evolve(given.state(),
                new CaseFact(message(1), new UUID(6, 6), "anna", said, told, 3, 0, 3));

        assertThat(state.end().comeback()).isNull();
    }

    @Test
    void aMessageBringsAWithdrawnCaseBack() {
        var given = registered().given(withdrawn(WithdrawalReason.MISTAKE)).after(Duration.ofDays(29))
                .given(message(1));

        assertThat(given.settle(2)).containsExactly(new CaseReopened(null, message(1).messageId(), null));
        assertThat(given.state().life()).isEqualTo(Life.OPEN);
        assertThat(given.obligations()).isEmpty();
    }

    @Test
    void spamComesBackByNoMessageAndNothingAfterThirtyDays() {
        assertThat(registered().given(withdrawn(WithdrawalReason.SPAM), message(1)).obligations()).isEmpty();
        assertThat(registered().given(withdrawn()).after(Duration.ofDays(31)).given(message(1)).obligations())
                .isEmpty();
    }

    @Test
    void aMergeThatIsTakenBackLeavesTheCaseAsItEnded() {
        assertThat(registered().given(closed(ClosureCode.SOLVED), merged(), unmerged()).state().life())
                .isEqualTo(Life.CLOSED);
        assertThat(registered().given(withdrawn(), merged(), unmerged()).state().life()).isEqualTo(Life.WITHDRAWN);
        assertThat(registered().given(merged(), unmerged()).state().life()).isEqualTo(Life.OPEN);
    }

    @Test
    void aCaseThatCameBackNeedsASolutionAnewAndIsNoFirstContactAnyMore() {
        var given = proposed().given(accepted("rita"));
        assertThat(given.settle(3)).hasExactlyElementsOfTypes(ClosureScheduled.class, CaseClosed.class);
        given.given(message(1));
        given.settle(2);
        assertThat(given.obligations()).isEmpty();

        given.given(proposal(SolutionKind.FIX), accepted("rita"));
        assertThat(given.settle(3)).last().isInstanceOfSatisfying(CaseClosed.class, closed -> {
            assertThat(closed.level()).isEqualTo(1);
            assertThat(closed.firstContact()).isFalse();
        });
        assertThat(given.state().reopenings()).isEqualTo(1);
    }
}
