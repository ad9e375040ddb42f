package replaydesk.triage.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.InForce;
import replaydesk.testing.StageFixture;
import replaydesk.triage.Stories;
import replaydesk.triage.draft.ProposeArticleDecision.Drafted;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.reference.KnownSolution;
import replaydesk.triage.similar.CaseText;

/** A closed case is the draft of a known solution. */
class ProposeArticleDecisionTest {

    private static final InForce NOW = new InForce(Stories.SHIPPED, Instant.parse("2026-03-02T08:00:00Z"));
    private static final LocalDate DAY = LocalDate.parse("2026-09-02");
    private static final CaseClosed CLOSED = new CaseClosed(ClosureCode.SOLVED, "Klart", null, 1, true, false, "anna",
            null, null);
    private static final CaseText TEXT = new CaseText("Skrivaren är trasig", "Den blinkar rött", "sv",
            "Byt sladden\n\n  Starta om  ");
    private static final ProposeArticle AS_IT_IS =
            new ProposeArticle(null, null, null, null, null, null, null, null, DAY);

    private static StageFixture<TriageCase> closed() {
        return Stories.triaged().given(CLOSED);
    }

    private static Drafted when(StageFixture<TriageCase> given, CaseText text, ProposeArticle command) {
        return ProposeArticleDecision.decide(given.view(), text, command, NOW);
    }

    private static void refused(Drafted drafted, String reason) {
        assertThat(drafted.draft()).isNull();
        assertThat(drafted.refused().reason()).isEqualTo(reason);
    }

    @Test
    void whatIsNotSaidIsTakenFromTheCase() {
        var draft = when(closed(), TEXT, AS_IT_IS).draft();

        assertThat(draft.state()).isEqualTo(KnownSolution.State.DRAFT);
        assertThat(draft.visibility()).isEqualTo(KnownSolution.Visibility.INTERNAL);
        assertThat(draft.fromCase()).isEqualTo("RD-1");
        assertThat(draft.reviewBy()).isEqualTo(DAY);
        assertThat(draft.categories()).hasSize(1);
        assertThat(draft.texts()).containsOnlyKeys("sv").containsEntry("sv", new KnownSolution.Text(
                "Skrivaren är trasig", "Den blinkar rött", List.of("Byt sladden", "Starta om")));
    }

    @Test
    void whatIsTooLongIsCutBetweenTwoCharacters() {
        var smile = "\uD83D\uDE00";
        var text = new CaseText("s".repeat(199) + smile, "d".repeat(3_999) + smile, "sv", "Byt sladden");

        var draft = when(closed(), text, AS_IT_IS).draft();

        assertThat(draft.texts().get("sv").title()).isEqualTo("s".repeat(199));
        assertThat(draft.texts().get("sv").symptoms()).isEqualTo("d".repeat(3_999));
        assertThat(Content.of(draft).as(KnownSolution.class)).contains(draft);
    }

    @Test
    void whatIsSaidCounts() {
        var draft =
                when(closed(), TEXT, new ProposeArticle(null, "en", "The printer", "It blinks", List.of("Unplug it"),
                        KnownSolution.Visibility.PUBLIC, List.of("printing"), List.of("printer"), DAY)).draft();

        assertThat(draft.texts()).containsOnlyKeys("en");
        assertThat(draft.visibility()).isEqualTo(KnownSolution.Visibility.PUBLIC);
        assertThat(draft.categories()).containsExactly("printing");
        assertThat(draft.products()).containsExactly("printer");
    }

    @Test
    void anOpenCaseTeachesNothingYet() {
        refused(when(Stories.triaged(), TEXT, AS_IT_IS), "not-closed");
    }

    @Test
    void whatNeitherTheCommandNorTheCaseSaysIsMissing() {
        refused(when(closed(), new CaseText("Skrivaren", null, "sv", null), AS_IT_IS), "no-solution");
        refused(when(closed(), new CaseText(null, "Den blinkar", "sv", "Byt"), AS_IT_IS), "no-title");
        var unclassified = Stories.desk().given(Stories.registered(Channel.PORTAL, null), CLOSED);
        refused(when(unclassified, TEXT, AS_IT_IS), "no-category");
    }
}
