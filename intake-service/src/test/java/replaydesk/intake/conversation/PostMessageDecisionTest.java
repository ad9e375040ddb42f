package replaydesk.intake.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClosed;
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
import replaydesk.intake.IntakeStage;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

/** A requester's message is taken where somebody will read it. */
class PostMessageDecisionTest {

    private static final CaseRegistered REGISTERED = new CaseRegistered("100007", "acme",
            new Requester("rita", false, null, null, null, null), Channel.EMAIL, "Skrivaren", null, null, null,
            null, null, false);
    private static final CaseClosed CLOSED = new CaseClosed(ClosureCode.SOLVED, null, null, 1, true, false, "anna",
            null, null);
    private static final CaseMerged MERGED = new CaseMerged(new UUID(3, 1), new UUID(3, 2));
    private static final CaseUnmerged UNMERGED = new CaseUnmerged(new UUID(3, 1), new UUID(3, 2), null);
    private static final Duration WINDOW = Duration.ofDays(30);
    private static final Caller RITA = new Caller("rita", "Rita", Set.of(Role.REQUESTER), Set.of("acme"), "sv");

    private static StageFixture<IntakeCase> fixture() {
        return new StageFixture<>(new IntakeStage()).given(REGISTERED);
    }

    private static CaseWithdrawn withdrawn(WithdrawalReason reason) {
        return new CaseWithdrawn("anna", reason, null);
    }

    private static Decision written(StageFixture<IntakeCase> given) {
        return given.when(view -> PostMessageDecision.receive(view, new UUID(1, 1),
                new PostMessage("Hej", null, null, null, null, null), null, Channel.PORTAL, RITA, given.now()));
    }

    private static void taken(StageFixture<IntakeCase> given) {
        assertThat(written(given)).isInstanceOfSatisfying(Decision.Emit.class,
                emit -> assertThat(emit.event()).isInstanceOf(MessageReceived.class));
    }

    private static void refused(StageFixture<IntakeCase> given, String reason) {
        assertThat(written(given)).isInstanceOfSatisfying(Decision.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void whatBringsTheCaseBackIsTaken() {
        taken(fixture().after(Duration.ofDays(400)));
        taken(fixture().given(CLOSED).after(WINDOW));
        taken(fixture().given(withdrawn(WithdrawalReason.MISTAKE)).after(WINDOW));
        taken(fixture().given(CLOSED).after(WINDOW).given(new CaseReopened("igen", null, "anna")).after(WINDOW));
    }

    @Test
    void whatWouldReachNobodyIsRefused() {
        refused(fixture().given(CLOSED).after(WINDOW.plusSeconds(1)), "window-passed");
        refused(fixture().given(withdrawn(WithdrawalReason.REQUESTER)).after(WINDOW.plusSeconds(1)), "window-passed");
        refused(fixture().given(withdrawn(WithdrawalReason.SPAM)), "withdrawn");
        refused(fixture().given(MERGED), "merged");
        refused(fixture().given(CLOSED, MERGED, UNMERGED).after(WINDOW.plusSeconds(1)), "window-passed");
    }

    @Test
    void whatTheDeskWritesGoesOutWhateverBecameOfTheCase() {
        var given = fixture().given(CLOSED).after(Duration.ofDays(400));

        assertThat(given.when(view -> PostMessageDecision.send(view, new UUID(1, 1),
                new PostMessage("Hej", null, null, null, null, null), null, RITA))).isInstanceOf(Decision.Emit.class);
    }

    @Test
    void onlyTheDeskAndSystemsReportTheRequestersWordsAndNobodyElses() {
        var anna = new Caller("anna", "Anna", Set.of(Role.OPERATOR), Set.of("*"), "sv");
        assertThat(reported(anna, "rita")).isInstanceOf(Decision.Emit.class);
        assertThat(reported(anna, "eve")).isInstanceOfSatisfying(Decision.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo("not-the-requester"));
        assertThat(reported(RITA, "eve")).isInstanceOfSatisfying(Decision.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo("own-word-only"));
    }

    private static Decision reported(Caller caller, String person) {
        var given = fixture();
        return given.when(view -> PostMessageDecision.receive(view, new UUID(1, 1),
                new PostMessage("Hon ringde", null, null, person, null, null), null, Channel.PHONE, caller,
                given.now()));
    }
}
