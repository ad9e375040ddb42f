package replaydesk.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"ru,принтер,Принтеры не печатают", "ru,ключ,Нужны новые КЛЮЧИ", "ru,учётная,моя учетная запись",
            "sv,skrivare,Skrivaren är trasig", "sv,mapp,alla mappar är borta", "en,printer,Both printers are broken",
            "ru,printer,Оба printers сломаны", "en,wi-fi,the Wi-Fi is down", "sv,e-post,min e-post är borta",
            ",folder,two folders"})
    void findsAWordInAnotherForm(String language, String word, String text) {
        assertThat(WordSet.of(text, language).has(word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en,printer,the print room", "en,wi-fi,fi wi", "sv,fil,filter", "ru,сеть,сетовать", "en,'',empty",
            "en,-,a - b"})
    void findsNoOtherWord(String language, String word, String text) {
        assertThat(WordSet.of(text, language).has(word)).isFalse();
    }

    @Test
    void leavesMarkupOut() {
        assertThat(Words.of("<p class=\"x\">The <b>printer</b>&nbsp;jams</p>", "en")).extracting(Word::text)
                .containsExactly("the", "printer", "jams");
    }

    @Test
    void readsNoMoreThanTheStartOfALongText() {
        assertThat(Words.of("word ".repeat(1_000_000), "en")).hasSizeLessThan(5_000);
        assertThat(Words.of("x".repeat(1_000_000), "en")).isEmpty();
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(Words.of(null, null)).isEmpty();
        assertThat(Words.of("  \n ", "sv")).isEmpty();
        assertThat(WordSet.of("", "xx").isEmpty()).isTrue();
    }
}
