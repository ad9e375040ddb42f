package replaydesk.escalation.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.ANNA;
import static replaydesk.escalation.Stories.FIRST;
import static replaydesk.escalation.Stories.RITA;
import static replaydesk.escalation.Stories.SECOND;
import static replaydesk.escalation.Stories.assigned;
import static replaydesk.escalation.Stories.closed;
import static replaydesk.escalation.Stories.proposed;
import static replaydesk.escalation.Stories.refused;
import static replaydesk.escalation.Stories.routed;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.events.value.SolutionKind;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

class SolutionDecisionsTest {

    private static StageFixture<EscalationCase> desk() {
        return routed().given(assigned("a", "anna"));
    }

    private static Decision propose(StageFixture<EscalationCase> desk) {
        return propose(desk, solution(SolutionKind.FIX, "Byt kabel", used("cable", 1), null));
    }

    private static Decision propose(StageFixture<EscalationCase> desk, ProposeSolution command) {
        return desk.when(view -> ProposeSolutionDecision.decide(view, FIRST, command, desk.reference()));
    }

    private static ProposeSolution solution(SolutionKind kind, String text, ProposeSolution.KnownSolution known,
            Boolean fixWanted) {
        return new ProposeSolution(kind, text, null, known, null, fixWanted);
    }

    private static ProposeSolution.KnownSolution used(String key, int version) {
        return new ProposeSolution.KnownSolution(key, version);
    }

    private static Decision accept(StageFixture<EscalationCase> desk, int number) {
        return desk.when(view -> JudgeSolutionDecision.accept(view, number, new JudgeSolution("tack", null), RITA));
    }

    private static Decision reject(StageFixture<EscalationCase> desk, int number) {
        return desk.when(view -> JudgeSolutionDecision.reject(view, number, new JudgeSolution("nej", null), RITA));
    }

    @Test
    void whoeverTheCaseLiesWithProposes() {
        assertThat(propose(desk())).isEqualTo(Decision.emit(new SolutionProposed(FIRST, SolutionKind.FIX, "Byt kabel",
                new ReferenceVersion("known-solution", "cable", 1))));
        assertThat(refused(propose(routed()))).isEqualTo("not-assigned");
        assertThat(refused(propose(desk().given(closed())))).isEqualTo("case-ended");
    }

    @Test
    void theStandingSolutionIsJudgedOnce() {
        var desk = desk().given(proposed(FIRST));

        assertThat(accept(desk, 1)).isEqualTo(Decision.emit(new SolutionAccepted(FIRST, "rita", "tack")));
        assertThat(reject(desk, 1)).isEqualTo(Decision.emit(new SolutionRejected(FIRST, "rita", "nej")));
        desk.given(new SolutionRejected(FIRST, "rita", null));
        assertThat(refused(reject(desk, 1))).isEqualTo("already-rejected");
        assertThat(refused(accept(desk, 1))).isEqualTo("already-rejected");
    }

    @Test
    void anAcceptedSolutionCanBeRejectedWhileTheCaseIsOpen() {
        var desk = desk().given(proposed(FIRST), new SolutionAccepted(FIRST, "rita", null));

        assertThat(refused(accept(desk, 1))).isEqualTo("already-accepted");
        assertThat(reject(desk, 1)).isInstanceOf(Decision.Emit.class);
        assertThat(refused(reject(desk.given(closed()), 1))).isEqualTo("case-ended");
    }

    @Test
    void anotherTellsTheRequestersWordAndBothAreKept() {
        var desk = desk().given(proposed(FIRST));

        assertThat(acceptFor(desk, "rita", ANNA)).isEqualTo(
                Decision.emit(new SolutionAccepted(FIRST, "anna", null, "rita")));
        assertThat(refused(acceptFor(desk, "boris", ANNA))).isEqualTo("not-the-requester");
        assertThat(refused(acceptFor(desk, "rita", RITA))).isEqualTo("own-word-only");
    }

    @Test
    void theRequesterAcceptsWhatSoFarOnlyAnOperatorAccepted() {
        var desk = desk().given(proposed(FIRST), new SolutionAccepted(FIRST, "anna", null));

        assertThat(refused(desk.when(
                view -> JudgeSolutionDecision.accept(view, 1, new JudgeSolution(null, null), ANNA))))
                .isEqualTo("already-accepted");
        assertThat(accept(desk, 1)).isEqualTo(Decision.emit(new SolutionAccepted(FIRST, "rita", "tack")));
        desk.given(new SolutionAccepted(FIRST, "rita", null));
        assertThat(refused(accept(desk, 1))).isEqualTo("already-accepted");
    }

    private static Decision acceptFor(StageFixture<EscalationCase> desk, String requester, Caller caller) {
        return desk.when(view -> JudgeSolutionDecision.accept(view, 1, new JudgeSolution(null, requester), caller));
    }

    @Test
    void onlyTheLatestSolutionStands() {
        var desk = desk().given(proposed(FIRST), new SolutionRejected(FIRST, "rita", null), proposed(SECOND));

        assertThat(reject(desk, 1)).isEqualTo(new Decision.Refused("not-standing",
                "Expected solution 1 to stand, but it is solution 2 that does"));
        assertThat(accept(desk, 2)).isEqualTo(Decision.emit(new SolutionAccepted(SECOND, "rita", "tack")));
        assertThat(refused(accept(routed(), 1))).isEqualTo("not-standing");
    }

    @Test
    void reopeningVoidsTheSolutionAndNumbersGoOn() {
        var desk = desk().given(proposed(FIRST), closed(), new CaseReopened(null, null, "anna"));

        assertThat(refused(reject(desk, 1))).isEqualTo("not-standing");
        desk.given(proposed(SECOND));
        assertThat(desk.state().proposals().standing().number()).isEqualTo(2);
    }

    @Test
    void stepsAndFilesComeWithASolution() {
        var file = new ProposeSolution.Attached(SECOND, "guide.pdf", "application/pdf", 10, null);
        var command = new ProposeSolution(SolutionKind.INFORMATION, null, List.of("Öppna", "Läs"), null, List.of(file),
                null);

        assertThat(propose(desk(), command)).isEqualTo(Decision.emit(new SolutionProposed(FIRST,
                SolutionKind.INFORMATION, null, null, List.of("Öppna", "Läs"),
                List.of(new Attachment(SECOND, "guide.pdf", "application/pdf", 10, null)), null)));
        assertThat(refused(propose(desk(), solution(SolutionKind.FIX, null, null, null))))
                .isEqualTo("nothing-proposed");
    }

    @Test
    void anArticleIsProposedAsItIsWrittenInTheRequestersLanguage() {
        var cable = solution(SolutionKind.INFORMATION, null, used("cable", 1), null);

        assertThat(propose(desk(), cable)).isEqualTo(Decision.emit(new SolutionProposed(FIRST,
                SolutionKind.INFORMATION, "Byt kabel", new ReferenceVersion("known-solution", "cable", 1),
                List.of("Dra ur den gamla", "Sätt i den nya"), null, null)));
        assertThat(refused(propose(russian(), cable))).isEqualTo("known-solution-language");
        assertThat(propose(russian(), solution(SolutionKind.FIX, "Замените кабель", used("cable", 1), null)))
                .isInstanceOf(Decision.Emit.class);
        assertThat(refused(propose(desk(), solution(SolutionKind.FIX, null, used("internal", 1), null))))
                .isEqualTo("known-solution-internal");
        assertThat(propose(desk(), solution(SolutionKind.FIX, "Vi startade om", used("internal", 1), null)))
                .isInstanceOf(Decision.Emit.class);
    }

    private static StageFixture<EscalationCase> russian() {
        return desk().given(new RegistrationCompleted(new Requester("rita", false, null, null, null, "ru"), null, null,
                null, "ru", null, null));
    }

    @Test
    void aKnownSolutionThatNobodyPublishedOrThatWasRetiredIsRefused() {
        assertThat(propose(desk(), solution(SolutionKind.FIX, "x", used("cabel", 1), null))).isEqualTo(
                new Decision.Refused("unknown-known-solution",
                        "Expected a known solution, such as cable, but there is no cabel", List.of("cable")));
        assertThat(propose(desk(), solution(SolutionKind.FIX, "x", used("cable", 2), null))).isEqualTo(
                new Decision.Refused("unknown-known-solution",
                        "Expected a version of cable up to 1, but there is no version 2"));
        assertThat(refused(propose(desk(), solution(SolutionKind.FIX, "x", used("draft", 1), null))))
                .isEqualTo("known-solution-draft");
        var retired =
                new ReferenceDocument(new ReferenceKey("known-solution", "cable"), 2, null, null, Set.of(), "test",
                        "test", FIRST, Instant.EPOCH);
        assertThat(refused(propose(desk().by(Stories.SHIPPED.with(retired)),
                solution(SolutionKind.FIX, "x", used("cable", 1), null)))).isEqualTo("known-solution-retired");
    }

    @Test
    void aWorkaroundMayLeaveTheFixOpen() {
        var desk = desk();
        assertThat(propose(desk, solution(SolutionKind.WORKAROUND, "Starta om", null, true))).isEqualTo(
                Decision.emit(new SolutionProposed(FIRST, SolutionKind.WORKAROUND, "Starta om", null, null, null,
                        true)));
        assertThat(refused(propose(desk, solution(SolutionKind.FIX, "Rättat", null, true)))).isEqualTo("no-workaround");

        desk.given(new SolutionProposed(FIRST, SolutionKind.WORKAROUND, "Starta om", null, null, null, true));

        assertThat(desk.state().proposals().standing().fixWanted()).isTrue();
        assertThat(accept(desk, 1)).isInstanceOf(Decision.Emit.class);
    }

    @Test
    void aLinkJudgesItsOwnSolutionAlone() {
        var desk = desk().given(proposed(FIRST));
        assertThat(byLink(desk, FIRST)).isEqualTo(Decision.emit(new SolutionRejected(FIRST, "rita", "nej")));

        desk.given(proposed(SECOND));

        assertThat(byLink(desk, FIRST)).isEqualTo(new Decision.Refused("not-standing",
                "Expected the solution of this link to stand, but it is solution 2 that does"));
        assertThat(byLink(desk, SECOND)).isInstanceOf(Decision.Emit.class);
        assertThat(refused(byLink(desk.given(closed()), SECOND))).isEqualTo("case-ended");
        assertThat(refused(byLink(routed(), FIRST))).isEqualTo("not-standing");
    }

    private static Decision byLink(StageFixture<EscalationCase> desk, UUID solution) {
        return desk.when(view -> JudgeSolutionDecision.reject(view, solution, new JudgeSolution("nej", null), RITA));
    }

    @Test
    void aRejectionLeavesTheCaseWithWhoProposed() {
        var desk = desk().given(proposed(FIRST));
        var before = desk.state().handling();

        desk.given(new SolutionRejected(FIRST, "rita", "nej"));

        assertThat(desk.state().handling()).isEqualTo(before);
        assertThat(desk.state().handling().assignment().specialist()).isEqualTo("anna");
    }
}
