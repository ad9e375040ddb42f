package replaydesk.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.text.Tickets;

class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR = LanguageDetector.load();

    @Test
    void tellsTheLanguageOfRussianSwedishAndEnglishTickets() {
        assertThat(share(Tickets.of("ru"), "ru")).isGreaterThanOrEqualTo(0.95);
        assertThat(share(Tickets.of("sv"), "sv")).isGreaterThanOrEqualTo(0.95);
        assertThat(share(Tickets.english(), "en")).isGreaterThanOrEqualTo(0.95);
    }

    private static double share(List<String> texts, String language) {
        return texts.stream().filter(text -> language.equals(tag(text))).count() / (double) texts.size();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"de|Der Drucker im zweiten Stock druckt seit heute Morgen nicht mehr",
            "fi|Tulostin ei toimi, voitteko auttaa mahdollisimman pian",
            "fr|Bonjour, je ne peux plus me connecter à ma messagerie depuis ce matin",
            "uk|Доброго дня, не можу увійти до пошти, будь ласка допоможіть",
            "ru|Здравствуйте, не работает VPN client, пишет connection timeout",
            "sv|Hej, Outlook säger cannot connect to server sedan i morse, kan ni hjälpa mig",
            "en|<html><body><p>The <b>printer</b> does not print&nbsp;anything</p></body></html>",
            "el|Δεν λειτουργεί ο εκτυπωτής"})
    void tellsOtherLanguagesAndThoseOfMixedTexts(String language, String text) {
        assertThat(tag(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"sv|Skrivaren skriver inte ut", "sv|Det gamla kontot fungerar inte",
            "en|The connection drops every day", "ru|Принтер не печатает"})
    void tellsWhichOfSomeAFewWordsAreWrittenIn(String language, String text) {
        assertThat(DETECTOR.detect(text, Set.of("en", "ru", "sv")::contains)).hasValueSatisfying(found -> {
            assertThat(found.tag()).isEqualTo(language);
            assertThat(found.confidence()).isGreaterThan(0.8);
        });
        assertThat(DETECTOR.detect(text, Set.of()::contains)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\uD83D\uDE00", "12345 67-89", "!!! ???", "ok", "a@b.example", "<br/><br/>",
            "\uD83D", "\u0000"})
    void saysNothingWhereNothingCanBeSaid(String text) {
        assertThat(DETECTOR.detect(text)).isEmpty();
    }

    @Test
    void readsALongTextToo() {
        assertThat(tag("Skrivaren skriver inte ut någonting alls. ".repeat(2_500))).isEqualTo("sv");
    }

    private static String tag(String text) {
        return DETECTOR.detect(text).map(DetectedLanguage::tag).orElse(null);
    }
}
