package replaydesk.escalation.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.ANNA;
import static replaydesk.escalation.Stories.BORIS;
import static replaydesk.escalation.Stories.FIRST;
import static replaydesk.escalation.Stories.LENA;
import static replaydesk.escalation.Stories.SECOND;
import static replaydesk.escalation.Stories.assigned;
import static replaydesk.escalation.Stories.closed;
import static replaydesk.escalation.Stories.refused;
import static replaydesk.escalation.Stories.routed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.evolution.Consultation.State;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.ConsultationAnswered;
import replaydesk.events.catalogue.ConsultationAsked;
import replaydesk.events.catalogue.ConsultationReminded;
import replaydesk.events.catalogue.ConsultationWithdrawn;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

class ConsultationDecisionsTest {

    private static final ConsultationAsked OF_BORIS = new ConsultationAsked(FIRST, "boris", null, "Видел такое?");
    private static final ConsultationAsked OF_NETWORK = new ConsultationAsked(SECOND, null, "network", "Видел такое?");

    private static StageFixture<EscalationCase> desk() {
        return routed().given(assigned("service-desk", "anna"));
    }

    private static AskConsultation of(String colleague, String team) {
        return new AskConsultation(colleague, team, "Видел такое?", null, null);
    }

    private static Decision ask(StageFixture<EscalationCase> desk, AskConsultation command, InForce reference) {
        return desk.when(view -> AskConsultationDecision.decide(view, FIRST, command, ANNA, desk.now(), reference));
    }

    private static Decision ask(StageFixture<EscalationCase> desk, AskConsultation command) {
        return ask(desk, command, desk.reference());
    }

    private static Decision answer(StageFixture<EscalationCase> desk, UUID id, Caller who, InForce reference) {
        return desk.when(view -> AnswerConsultationDecision.decide(view, id, new AnswerConsultation("Ja"), who,
                reference));
    }

    private static Decision answer(StageFixture<EscalationCase> desk, UUID id, Caller who) {
        return answer(desk, id, who, desk.reference());
    }

    private static Decision withdraw(StageFixture<EscalationCase> desk, UUID id) {
        return desk.when(view -> WithdrawConsultationDecision.decide(view, id, new WithdrawConsultation("сами"), ANNA));
    }

    @Test
    void aColleagueOrATeamIsAskedAndTheCaseStaysWhereItIs() {
        var desk = desk();
        assertThat(ask(desk, of("boris", null))).isEqualTo(Decision.emit(OF_BORIS));
        assertThat(ask(desk, of(null, "network"))).isEqualTo(
                Decision.emit(new ConsultationAsked(FIRST, null, "network", "Видел такое?")));
        var before = desk.state().handling();

        desk.given(OF_BORIS, OF_NETWORK);

        assertThat(desk.state().handling()).isEqualTo(before);
        assertThat(desk.state().consultations().open()).hasSize(2);
    }

    @Test
    void whoIsAskedHasToBeSomebody() {
        assertThat(refused(ask(desk(), of(null, null)))).isEqualTo("whom-to-ask");
        assertThat(refused(ask(desk(), of("boris", "network")))).isEqualTo("whom-to-ask");
        assertThat(refused(ask(desk(), of("anna", null)))).isEqualTo("asks-oneself");
        assertThat(ask(desk(), of(null, "netwrok"))).isEqualTo(new Decision.Refused("unknown-team",
                "Expected a known team, such as network, but there is no netwrok", List.of("network")));
    }

    @Test
    void whoWasAskedAnswersOrALead() {
        var desk = desk().given(OF_BORIS);

        assertThat(answer(desk, FIRST, BORIS)).isEqualTo(
                Decision.emit(new ConsultationAnswered(FIRST, "boris", "Ja")));
        assertThat(answer(desk, FIRST, LENA)).isEqualTo(Decision.emit(new ConsultationAnswered(FIRST, "lena", "Ja")));
        assertThat(answer(desk, FIRST, ANNA)).isEqualTo(new Decision.Refused("not-asked",
                "Expected boris or a lead to answer, but it is anna"));
    }

    @Test
    void anyMemberOfTheTeamAnswersWhereTheDeskListsItsSpecialists() {
        var desk = desk().given(OF_NETWORK);
        var listed = in(desk, "specialist", "boris", Map.of("teams", List.of("network", "security")));

        assertThat(answer(desk, SECOND, BORIS, listed)).isInstanceOf(Decision.Emit.class);
        assertThat(answer(desk, SECOND, ANNA, listed)).isEqualTo(new Decision.Refused("not-asked",
                "Expected a member of network or a lead to answer, but it is anna"));
        assertThat(answer(desk, SECOND, LENA, listed)).isInstanceOf(Decision.Emit.class);
        assertThat(answer(desk, SECOND, ANNA)).as("nobody is listed").isInstanceOf(Decision.Emit.class);
    }

    @Test
    void anAnsweredOneAndAWithdrawnOneAreOver() {
        var desk = desk().given(OF_BORIS, OF_NETWORK, new ConsultationAnswered(FIRST, "boris", "Ja"));
        assertThat(withdraw(desk, SECOND)).isEqualTo(
                Decision.emit(new ConsultationWithdrawn(SECOND, "anna", "сами")));
        desk.given(new ConsultationWithdrawn(SECOND, "anna", "сами"));

        assertThat(answer(desk, FIRST, BORIS)).isEqualTo(new Decision.Refused("already-answered",
                "Expected the consultation to be open, but boris has answered it"));
        assertThat(refused(withdraw(desk, FIRST))).isEqualTo("already-answered");
        assertThat(refused(answer(desk, SECOND, BORIS))).isEqualTo("consultation-withdrawn");
        assertThat(refused(answer(desk, new UUID(7, 7), BORIS))).isEqualTo("unknown-consultation");
    }

    @Test
    void anAnswerThatComesWithAWithdrawalCountsAsSaid() {
        var desk = desk().given(OF_BORIS);
        var basis = desk.view().fold().counters();

        assertThat(desk.given(basis, new ConsultationWithdrawn(FIRST, "anna", null))).isTrue();
        assertThat(desk.given(basis, new ConsultationAnswered(FIRST, "boris", "Ja"))).isTrue();

        assertThat(desk.state().consultations().find(FIRST).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void thoseAskedAreRemindedOnceAtTheTimeSaid() {
        var desk = desk();
        var remindAt = desk.now().plus(Duration.ofDays(2));
        assertThat(ask(desk, new AskConsultation("boris", null, "?", remindAt, null))).isEqualTo(
                Decision.emit(new ConsultationAsked(FIRST, "boris", null, "?", remindAt, null)));
        desk.given(new ConsultationAsked(FIRST, "boris", null, "?", remindAt, null));
        assertThat(desk.settle(3)).isEmpty();

        desk.after(Duration.ofDays(3));

        assertThat(desk.settle(3)).containsExactly(new ConsultationReminded(FIRST, remindAt, desk.now()));
        assertThat(desk.obligations()).isEmpty();
        assertThat(answer(desk, FIRST, BORIS)).isInstanceOf(Decision.Emit.class);
    }

    @Test
    void nobodyIsRemindedOfWhatWasAnsweredMeanwhile() {
        var desk = desk();
        desk.given(new ConsultationAsked(FIRST, "boris", null, "?", desk.now().plusSeconds(60), null));
        var basis = desk.view().fold().counters();
        desk.after(Duration.ofHours(1)).given(new ConsultationAnswered(FIRST, "boris", "Ja"));

        assertThat(desk.given(basis, new ConsultationReminded(FIRST, desk.now(), desk.now())))
                .as("the log overrules it").isFalse();
        assertThat(desk.obligations()).isEmpty();
    }

    @Test
    void aReminderMayBeCountedInWorkingDaysOfTheDesk() {
        var desk = desk();
        var friday = Instant.parse("2026-03-06T08:00:00Z");
        desk.after(Duration.between(desk.now(), friday));
        var days = in(desk, "information-policy", "default",
                Map.of("weekdays", Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "timeZone", "UTC"));

        assertThat(ask(desk, new AskConsultation("boris", null, "?", null, 1), days)).isEqualTo(
                Decision.emit(new ConsultationAsked(FIRST, "boris", null, "?", friday.plus(Duration.ofDays(3)),
                        new ReferenceVersion("information-policy", "default", 1))));
        assertThat(refused(ask(desk, new AskConsultation("boris", null, "?", null, 1)))).isEqualTo("no-working-days");
        assertThat(refused(ask(desk, new AskConsultation("boris", null, "?", friday.plusSeconds(1), 1), days)))
                .isEqualTo("reminder-said-twice");
        assertThat(refused(ask(desk, new AskConsultation("boris", null, "?", friday, null))))
                .isEqualTo("reminder-passed");
    }

    @Test
    void consultationsEndWithTheCase() {
        var desk = desk();
        desk.given(new ConsultationAsked(FIRST, "boris", null, "?", desk.now().plusSeconds(60), null), closed())
                .after(Duration.ofHours(1));
        assertThat(desk.obligations()).isEmpty();
        assertThat(refused(ask(desk, of("boris", null)))).isEqualTo("case-ended");
        assertThat(refused(answer(desk, FIRST, BORIS))).isEqualTo("case-ended");
        assertThat(refused(withdraw(desk, FIRST))).isEqualTo("case-ended");

        desk.given(new CaseReopened(null, null, "anna"));

        assertThat(desk.obligations()).isEmpty();
        assertThat(refused(answer(desk, FIRST, BORIS))).isEqualTo("consultation-over");
    }

    @Test
    void whoNeedsTenOpinionsHandsTheCaseOver() {
        var desk = desk();
        for (int i = 0; i < AskConsultationDecision.MOST_OPEN; i++) {
            desk.given(new ConsultationAsked(new UUID(3, i), "boris", null, "?"));
        }

        assertThat(refused(ask(desk, of("boris", null)))).isEqualTo("too-many-consultations-open");
    }

    private static InForce in(StageFixture<EscalationCase> desk, String kind, String key, Object content) {
        var document =
                new ReferenceDocument(new ReferenceKey(kind, key), 1, null, Content.of(content), Set.of(), "test",
                        "test", FIRST, Instant.EPOCH);
        return new InForce(ReferenceData.of(List.of(document), 1), desk.now());
    }
}
