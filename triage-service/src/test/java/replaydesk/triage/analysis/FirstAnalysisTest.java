package replaydesk.triage.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.events.value.Urgency;
import replaydesk.testing.StageFixture;
import replaydesk.triage.Stories;
import replaydesk.triage.evolution.TriageCase;

class FirstAnalysisTest {

    private static CaseRegistered wrote(String subject, String text, String language) {
        return new CaseRegistered("RD-1", "acme", new Requester("rita", false, null, null, null, null), Channel.EMAIL,
                subject, text, null, language, List.of(), List.of(), false);
    }

    private static CaseClassified classified(StageFixture<TriageCase> desk) {
        return (CaseClassified) desk.settle(10).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ru | access-password | Забыл пароль | Добрый день, не могу вспомнить пароля от компьютера",
            "sv | printing-queue | Skrivaren krånglar | Papperet fastnar i skrivaren varje gång jag ska skriva ut",
            "en | network-remote-access | Home office | The VPN keeps dropping every five minutes, please help"})
    void aRequestIsClassifiedByItsWordsInItsLanguage(String language, String category, String subject, String text) {
        var desk = Stories.desk().given(wrote(subject, text, null));

        assertThat(classified(desk)).satisfies(event -> {
            assertThat(event.category().key()).isEqualTo(category);
            assertThat(event.language()).isEqualTo(language);
            assertThat(event.by()).isEqualTo(Decider.RULE);
            assertThat(event.confidence()).isGreaterThanOrEqualTo(0.5);
            assertThat(event.awaitsPerson()).isFalse();
            assertThat(event.reasons()).isNotEmpty();
            assertThat(event.versions()).extracting(ReferenceVersion::kind)
                    .containsExactly("classification-rule", "priority-matrix", "language-model");
        });
    }

    @Test
    void theReasonsAreTheWordsOfTheRuleThatTheRequestHas() {
        var desk = Stories.desk().given(wrote("Ransomware!", "All files are gone, they want bitcoins", "en"));

        assertThat(classified(desk)).satisfies(event -> {
            assertThat(event.reasons()).containsExactly("ransomware");
            assertThat(event.urgency()).isEqualTo(Urgency.HIGH);
            assertThat(event.complexity()).isEqualTo(Complexity.HARD);
        });
        assertThat(desk.state().classification().reasons()).containsExactly("ransomware");
        assertThat(desk.state().routing().rule().key()).isEqualTo("critical-to-specialists");
    }

    @Test
    void theLanguageThatWasToldOutweighsTheOneThatIsFound() {
        var desk = Stories.desk().given(wrote("Пароль", "Не могу войти, забыл пароль", "sv"));

        assertThat(classified(desk)).satisfies(event -> {
            assertThat(event.language()).isEqualTo("sv");
            assertThat(event.category().key()).isEqualTo("access-password");
            assertThat(event.versions()).extracting(ReferenceVersion::kind).doesNotContain("language-model");
        });
    }

    @Test
    void whatWasCompletedBeforehandIsReadAsWell() {
        var desk = Stories.desk().given(wrote("Hjälp", null, null), new RegistrationCompleted(null, null,
                "Jag har glömt lösenordet och kommer inte in", null, null, List.of(), List.of()));

        assertThat(classified(desk).category().key()).isEqualTo("access-password");
    }

    @Test
    void aGuessIsOnlyProposedAndGoesToThePoolOfAllOthers() {
        var desk = Stories.desk().given(wrote("Hej", "Jag har en fundering kring en sak, ring mig gärna", "sv"));

        var events = desk.settle(10);

        assertThat(events).hasSize(2);
        assertThat((CaseClassified) events.getFirst()).satisfies(event -> {
            assertThat(event.confidence()).isLessThan(0.5);
            assertThat(event.awaitsPerson()).isTrue();
        });
        assertThat(desk.state().classification().proposed()).isTrue();
        assertThat(((CaseRouted) events.getLast()).rule().key()).isEqualTo("first-line");
        assertThat(desk.obligations()).isEmpty();
    }

    @Test
    void noRuleButTheLastRoutesAMereProposal() {
        var other = new ReferenceVersion("category", "security", 1);
        var desk = Stories.desk().given(wrote("Hej", null, null), new CaseClassified(null, other, null, null,
                Priority.CRITICAL, Complexity.HARD, "sv", Decider.MODEL, 0.3, List.of(), true, List.of(), null));

        assertThat(desk.settle(10)).singleElement().isInstanceOfSatisfying(CaseRouted.class,
                routed -> assertThat(routed.rule().key()).isEqualTo("first-line"));

        desk.given(new CaseClassified(null, other, null, null, Priority.CRITICAL, Complexity.HARD, "sv",
                Decider.PERSON, null, List.of()));
        assertThat(desk.settle(10)).singleElement().isInstanceOfSatisfying(CaseRouted.class,
                routed -> assertThat(routed.rule().key()).isEqualTo("critical-to-specialists"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "\uD83D\uDE00", "12345", "<p></p>", "プリンターが動かない", "\uD83D", "\u0000"})
    void aTextThatSaysNothingIsClassifiedByTheFactsAlone(String text) {
        var desk = Stories.desk().given(wrote(text, text, null));

        assertThat(classified(desk)).satisfies(event -> {
            assertThat(event.category().key()).isEqualTo("other");
            assertThat(event.awaitsPerson()).isTrue();
            assertThat(event.reasons()).isEmpty();
        });
    }

    @Test
    void aTextOf100KilobytesIsReadAtItsStart() {
        var desk = Stories.desk().given(wrote("Lösenord", "Jag har glömt mitt lösenord. ".repeat(3_500), null));

        assertThat(classified(desk).category().key()).isEqualTo("access-password");
    }

    @Test
    void whatAPersonClassifiedIsNeverAnalysedAgain() {
        var desk = Stories.desk().given(wrote("Hej", null, null), Stories.byPerson(Priority.LOW, Complexity.SIMPLE),
                new RegistrationCompleted(null, null, "Jag har glömt lösenordet", null, null, List.of(), List.of()));

        assertThat(desk.settle(10)).noneMatch(CaseClassified.class::isInstance);
    }
}
