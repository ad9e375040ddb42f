package replaydesk.triage.information;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.triage.Stories.FIRST;
import static replaydesk.triage.Stories.asked;
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
import replaydesk.kit.stage.Decision;

class AskInformationDecisionTest {

    private static AskInformation command(Duration lapsesAfter) {
        return new AskInformation(InformationKind.STEPS, List.of("Что вы делали?"), lapsesAfter);
    }

    @Test
    void aRequestWaitsFourteenDaysOrAsLongAsIsSaid() {
        var desk = triaged();

        assertThat(desk.when(view -> AskInformationDecision.decide(view, FIRST, command(null), desk.now()))).isEqualTo(
                Decision.emit(new InformationRequested(FIRST, InformationKind.STEPS, List.of("Что вы делали?"),
                        desk.now().plus(Duration.ofDays(14)))));
        assertThat(desk.when(
                view -> AskInformationDecision.decide(view, FIRST, command(Duration.ofHours(2)), desk.now())))
                .isEqualTo(Decision.emit(new InformationRequested(FIRST, InformationKind.STEPS,
                        List.of("Что вы делали?"), desk.now().plus(Duration.ofHours(2)))));
    }

    @Test
    void askingTooMuchAtOnceIsRefused() {
        var desk = triaged();
        for (int i = 0; i < AskInformationDecision.MOST_OPEN; i++) {
            desk.given(asked(new UUID(5, i)));
        }

        assertThat(desk.when(view -> AskInformationDecision.decide(view, FIRST, command(null), desk.now())))
                .isInstanceOfSatisfying(Decision.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("too-many-requests-open"));
    }

    @Test
    void anAlertThatNobodyAskedForHasNobodyToAsk() {
        var desk =
                desk().given(new CaseRegistered("RD-2", "acme", null, Channel.MONITORING, "Disk full", null, null, null,
                        List.of(), List.of(), false));

        assertThat(desk.when(view -> AskInformationDecision.decide(view, FIRST, command(null), desk.now())))
                .isInstanceOfSatisfying(Decision.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("nobody-to-ask"));
    }

    @Test
    void aMergedCaseAsksNothing() {
        var desk = triaged().given(new CaseMerged(FIRST, FIRST));

        assertThat(desk.when(view -> AskInformationDecision.decide(view, FIRST, command(null), desk.now())))
                .isInstanceOfSatisfying(Decision.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("case-ended"));
    }
}
