package replaydesk.triage.information;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.triage.Stories.FIRST;
import static replaydesk.triage.Stories.desk;
import static replaydesk.triage.Stories.triaged;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.value.Channel;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;
import replaydesk.triage.Stories;
import replaydesk.triage.evolution.TriageCase;

class AskInformationDecisionTest {

    private static AskInformation command(Duration lapsesAfter) {
        return new AskInformation(InformationKind.STEPS, List.of("Что вы делали?"), List.of("Лог"), lapsesAfter, null);
    }

    private static Decision decide(StageFixture<TriageCase> desk, Duration lapsesAfter, Integer workingDays) {
        var command = new AskInformation(InformationKind.STEPS, List.of("Что вы делали?"), List.of("Лог"), lapsesAfter,
                workingDays);
        return desk.when(view -> AskInformationDecision.decide(view, FIRST, command, desk.now(), desk.reference()));
    }

    private static InformationRequested asked(Duration lapse, Duration reminder, StageFixture<TriageCase> desk) {
        return new InformationRequested(FIRST, InformationKind.STEPS, List.of("Что вы делали?"),
                desk.now().plus(lapse), List.of("Лог"), reminder == null ? null : desk.now().plus(reminder),
                new ReferenceVersion("information-policy", "default", 1));
    }

    @Test
    void aRequestWaitsTheWorkingDaysOfThePolicyAndRemindsThreeOfThemBefore() {
        var monday = triaged();

        assertThat(decide(monday, null, null)).isEqualTo(
                Decision.emit(asked(Duration.ofDays(14), Duration.ofDays(9), monday)));
        assertThat(decide(monday, null, 5)).isEqualTo(
                Decision.emit(asked(Duration.ofDays(7), Duration.ofDays(2), monday)));
    }

    @Test
    void aRequestWaitsAsLongAsIsSaidAndNobodyIsRemindedOfAShortOne() {
        var monday = triaged();

        assertThat(decide(monday, Duration.ofHours(2), null)).isEqualTo(
                Decision.emit(asked(Duration.ofHours(2), null, monday)));
        assertThat(decide(monday, Duration.ofDays(8), null)).isEqualTo(
                Decision.emit(asked(Duration.ofDays(8), Duration.ofDays(3), monday)));
        assertThat(decide(monday, Duration.ofDays(8), 3)).isInstanceOfSatisfying(Decision.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo("lapse-said-twice"));
    }

    @Test
    void withoutAPolicyTheTimeMustBeSaid() {
        var desk = triaged().by(ReferenceData.NONE);

        assertThat(decide(desk, null, null)).isInstanceOfSatisfying(Decision.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo("no-information-policy"));
        assertThat(decide(desk, Duration.ofDays(8), null)).isEqualTo(Decision.emit(new InformationRequested(FIRST,
                InformationKind.STEPS, List.of("Что вы делали?"), desk.now().plus(Duration.ofDays(8)),
                List.of("Лог"), null, null)));
    }

    @Test
    void askingTooMuchAtOnceIsRefused() {
        var desk = triaged();
        for (int i = 0; i < AskInformationDecision.MOST_OPEN; i++) {
            desk.given(Stories.asked(new UUID(5, i)));
        }

        assertThat(desk
                .when(view -> AskInformationDecision.decide(view, FIRST, command(null), desk.now(), desk.reference())))
                .isInstanceOfSatisfying(Decision.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("too-many-requests-open"));
    }

    @Test
    void anAlertThatNobodyAskedForHasNobodyToAsk() {
        var desk =
                desk().given(new CaseRegistered("RD-2", "acme", null, Channel.MONITORING, "Disk full", null, null, null,
                        List.of(), List.of(), false));

        assertThat(desk
                .when(view -> AskInformationDecision.decide(view, FIRST, command(null), desk.now(), desk.reference())))
                .isInstanceOfSatisfying(Decision.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("nobody-to-ask"));
    }

    @Test
    void aMergedCaseAsksNothing() {
        var desk = triaged().given(new CaseMerged(FIRST, FIRST));

        assertThat(desk
                .when(view -> AskInformationDecision.decide(view, FIRST, command(null), desk.now(), desk.reference())))
                .isInstanceOfSatisfying(Decision.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("case-ended"));
    }
}
