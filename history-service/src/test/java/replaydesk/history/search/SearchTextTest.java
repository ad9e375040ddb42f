package replaydesk.history.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.value.Channel;
import replaydesk.history.Golden;

class SearchTextTest {

    @Test
    void aRegistrationIsFoundByNumberSubjectDescriptionAndReference() {
        assertThat(SearchText.of(Golden.of(CaseRegistered.class)))
                .contains("4711-0815-3", "не печатает принтер", "после обновления", "inc0000045");
    }

    @Test
    void notesAndDiagnosesAreNotSearched() {
        assertThat(SearchText.of(Golden.of(NoteAdded.class))).isNull();
        assertThat(SearchText.of(Golden.of(DiagnosisRecorded.class))).isNull();
        assertThat(SearchText.of(null)).isNull();
    }

    @Test
    void whatIsNoWordIsLeftOut() {
        var message =
                new MessageReceived(new UUID(1, 1), "rita", Channel.CHAT, "\u0000«Ёлка»\ud83d — 😕!", null, null, null);

        assertThat(SearchText.of(message).strip()).matches("елка\\s+!");
    }

    @Test
    void theConfigurationFollowsTheScriptThenTheLanguage() {
        assertThat(SearchText.configuration("не печатает hp", "sv")).isEqualTo("russian");
        assertThat(SearchText.configuration("printer jam", "sv-FI")).isEqualTo("swedish");
        assertThat(SearchText.configuration("skrivaren är trasig", null)).isEqualTo("swedish");
        assertThat(SearchText.configuration("printer jam", null)).isEqualTo("english");
        assertThat(SearchText.configuration("printer jam", "ru")).isEqualTo("english");
    }

    @Test
    void aTextOfAnUnknownLanguageCanBeReadInAllWithItsLetters() {
        assertThat(SearchText.configurations("skrivaren brummar", null)).containsExactly("swedish", "english");
        assertThat(SearchText.configurations("принтер hp", null)).containsExactly("russian");
        assertThat(SearchText.configurations("printer jam", "sv")).containsExactly("swedish");
        assertThat(SearchText.of("Принтер", null)).isEqualTo("принтер");
        assertThat(SearchText.of(" ", null)).isNull();
    }
}
