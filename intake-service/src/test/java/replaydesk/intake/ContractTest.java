package replaydesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Requester;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.kit.stage.Life;
import replaydesk.testing.PureFunctions;
import replaydesk.testing.StageContract;
import replaydesk.testing.StageFixture;

class ContractTest {

    static final CaseRegistered REGISTERED = new CaseRegistered("100007", "acme",
            new Requester("rita", false, "Rita", null, null, "sv"), Channel.EMAIL, "Skrivaren", null, null, "sv", null,
            null, false);
    static final MessageReceived MESSAGE = new MessageReceived(new UUID(1, 2), "rita", Channel.EMAIL, "Hej", null, null, null);
    static final CaseClosed CLOSED = new CaseClosed(ClosureCode.SOLVED, null, null, 1, true, false, "anna", null, null);
    static final CaseReopened REOPENED = new CaseReopened("again", null, "rita");
    static final CaseWithdrawn WITHDRAWN = new CaseWithdrawn("rita", WithdrawalReason.MISTAKE, null);

    private final IntakeStage stage = new IntakeStage();

    @Test
    void handlesWhatItReadsAndNothingElse() {
        var merge = UUID.randomUUID();
        List<List<? extends CaseEvent>> stories = List.of(
                List.of(REGISTERED, MESSAGE, CLOSED, REOPENED, WITHDRAWN),
                List.of(REGISTERED, new CaseMerged(merge, UUID.randomUUID()), new CaseUnmerged(merge, UUID.randomUUID(), null)));
        StageContract.verify(stage, stories);
    }

    @Test
    void aReopenedCaseIsOpenAgain() {
        assertThat(new StageFixture<>(stage).given(REGISTERED, CLOSED, REOPENED).state().life()).isEqualTo(Life.OPEN);
    }

    @Test
    void aMergeThatIsTakenBackLeavesTheCaseAsItEnded() {
        var merged = new CaseMerged(new UUID(3, 1), new UUID(3, 2));
        var unmerged = new CaseUnmerged(new UUID(3, 1), new UUID(3, 2), null);

        assertThat(new StageFixture<>(stage).given(REGISTERED, CLOSED, merged, unmerged).state().life())
                .isEqualTo(Life.CLOSED);
        assertThat(new StageFixture<>(stage).given(REGISTERED, WITHDRAWN, merged, unmerged).state().life())
                .isEqualTo(Life.WITHDRAWN);
        assertThat(new StageFixture<>(stage).given(REGISTERED, merged, unmerged).state().life()).isEqualTo(Life.OPEN);
    }

    @Test
    void owesNothing() {
        assertThat(new StageFixture<>(stage).given(REGISTERED, MESSAGE).obligations()).isEmpty();
    }

    @Test
    void isPure() {
        PureFunctions.verify("replaydesk.intake", "number.CheckDigit", "registration.PhoneNumber");
    }
}
