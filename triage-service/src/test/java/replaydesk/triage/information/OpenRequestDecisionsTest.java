package replaydesk.triage.information;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.triage.Stories.FIRST;
import static replaydesk.triage.Stories.SECOND;
import static replaydesk.triage.Stories.asked;
import static replaydesk.triage.Stories.askedAgain;
import static replaydesk.triage.Stories.reminding;
import static replaydesk.triage.Stories.triaged;
import static replaydesk.triage.Stories.wrote;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;
import replaydesk.triage.Stories;
import replaydesk.triage.evolution.TriageCase;

/** Tests what may be said of a request once it is asked. */
class OpenRequestDecisionsTest {

    private static final ReferenceVersion POLICY = new ReferenceVersion("information-policy", "default", 1);

    private static Decision reopen(StageFixture<TriageCase> desk) {
        var command = new ReopenRequest(List.of("Vilken mapp?"), null, null, null);
        return desk.when(view -> ReopenRequestDecision.decide(view, FIRST, command, desk.now(), desk.reference()));
    }

    private static Decision extend(StageFixture<TriageCase> desk, Duration lapsesAfter, Integer workingDays) {
        var command = new ExtendRequest(lapsesAfter, workingDays);
        return desk.when(view -> ExtendRequestDecision.decide(view, FIRST, command, desk.now(), desk.reference()));
    }

    private static Decision withdraw(StageFixture<TriageCase> desk) {
        return desk.when(view -> WithdrawRequestDecision.decide(view, FIRST, new WithdrawRequest("Tack ändå")));
    }

    private static void refused(Decision decision, String reason) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.detail()).startsWith("Expected ").contains(", but ");
        });
    }

    private static StageFixture<TriageCase> answered() {
        var desk = triaged().given("anna", asked(FIRST)).given("rita", wrote(1, null));
        desk.settle(10);
        return desk;
    }

    @Test
    void anAnsweredRequestMayStillBeOpen() {
        var desk = answered();

        assertThat(reopen(desk)).isEqualTo(Decision.emit(new InformationRequestReopened(FIRST, InformationKind.LOGS,
                List.of("Vilken mapp?"), desk.now().plus(Duration.ofDays(14)), null,
                desk.now().plus(Duration.ofDays(9)), POLICY)));
    }

    @Test
    void soMayOneThatWasHeardOrThatLapsed() {
        assertThat(reopen(triaged().given(asked(FIRST), asked(SECOND), wrote(1, SECOND))))
                .isInstanceOf(Decision.Emit.class);
        assertThat(reopen(triaged().given(asked(FIRST), new InformationRequestLapsed(FIRST, null, null))))
                .isInstanceOf(Decision.Emit.class);
    }

    @Test
    void whatStillWaitsOrWasWithdrawnOrNeverAskedIsNotOpenedAgain() {
        refused(reopen(triaged().given(asked(FIRST))), "request-open");
        refused(reopen(answered().given(askedAgain(FIRST))), "request-open");
        refused(reopen(triaged().given(asked(FIRST), new InformationRequestWithdrawn(FIRST, null))),
                "request-withdrawn");
        refused(reopen(triaged()), "unknown-request");
        refused(reopen(answered().given(new CaseMerged(SECOND, SECOND))), "case-ended");
        var full = answered();
        for (int i = 0; i < AskInformationDecision.MOST_OPEN; i++) {
            full.given(asked(new UUID(5, i)));
        }
        refused(reopen(full), "too-many-requests-open");
    }

    @Test
    void moreTimeIsCountedFromNowAndTheReminderComesLater() {
        var desk = triaged().given(reminding(FIRST)).after(Duration.ofDays(7));

        assertThat(extend(desk, null, null)).isEqualTo(Decision.emit(new InformationRequestExtended(FIRST,
                desk.now().plus(Duration.ofDays(14)), desk.now().plus(Duration.ofDays(9)), POLICY)));
    }

    @Test
    void lessTimeIsNoMoreTime() {
        refused(extend(triaged().given(asked(FIRST)), Duration.ofDays(3), null), "not-later");
        refused(extend(triaged().given(asked(FIRST)), null, 10), "not-later");
        refused(extend(triaged().given(asked(FIRST)), Duration.ofDays(30), 30), "lapse-said-twice");
    }

    @Test
    void onlyWhatWaitsForTheRequesterAndLapsesGetsMoreTime() {
        refused(extend(triaged().given(asked(FIRST), wrote(1, null)), null, 20), "requester-wrote");
        refused(extend(answered(), null, 20), "request-over");
        refused(extend(triaged(), null, 20), "unknown-request");
        refused(extend(triaged().given(new InformationRequested(FIRST, InformationKind.LOGS, List.of("?"), null)),
                null, 20), "never-lapses");
        refused(extend(triaged().given(asked(FIRST), new CaseMerged(SECOND, SECOND)), null, 20), "case-ended");
    }

    @Test
    void anybodyOfTheDeskMaySayThatARequestNeedsNoAnswer() {
        assertThat(withdraw(triaged().given("boris", asked(FIRST))))
                .isEqualTo(Decision.emit(new InformationRequestWithdrawn(FIRST, "Tack ändå")));
        assertThat(withdraw(triaged().given(asked(FIRST), asked(SECOND), wrote(1, SECOND))))
                .as("the requester wrote of something else").isInstanceOf(Decision.Emit.class);
    }

    @Test
    void whatIsOverIsNotWithdrawn() {
        refused(withdraw(triaged().given(asked(FIRST), wrote(1, null))), "request-answered");
        refused(withdraw(answered()), "request-over");
        refused(withdraw(triaged()), "unknown-request");
        refused(withdraw(triaged().given(asked(FIRST), new CaseMerged(Stories.SECOND, SECOND))), "case-ended");
    }
}
