package replaydesk.escalation.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final String EVIL = "<script>alert('\"hej\"')</script> & {x}";

    @Test
    void whatIsSaidInACaseIsReadAndNothingElse() {
        var html = PageWriter.html(new Page("sv", EVIL, List.of(EVIL), List.of(EVIL), List.of(EVIL),
                List.of(new Page.Choice("token/acceptance\"><b>", EVIL, EVIL))));

        assertThat(html).doesNotContain("<script").doesNotContain("<b>").contains("&lt;script&gt;", "&amp; {x}",
                "<html lang=\"sv\">", "action=\"token/acceptance&quot;&gt;&lt;b&gt;\"");
    }

    @Test
    void aButtonThatChoosesATimeSendsItsNumber() {
        var html = PageWriter.html(new Page("en", "Which?", List.of(), List.of(), List.of(),
                List.of(new Page.Choice("token/choice", "Tuesday", null, 2))));

        assertThat(html).contains("<button type=\"submit\" name=\"slot\" value=\"2\">Tuesday</button>");
    }

    @Test
    void aPageAllowsNoScriptsAndIsKeptNowhere() {
        var answer = PageWriter.answer(200,
                new Page("en", "Hello", List.of(), List.of(), List.of(), List.of()));

        assertThat(answer.getHeaderString("Content-Security-Policy")).contains("default-src 'none'",
                "frame-ancestors 'none'");
        assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeaderString("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void everyTextIsThereInEveryLanguage() {
        var english = PageTexts.of("en");

        for (var language : PageTexts.LANGUAGES) {
            var texts = PageTexts.of(language);
            assertThat(texts.language()).isEqualTo(language);
            assertThat(texts.names()).isEqualTo(english.names());
            texts.names().forEach(name -> assertThat(texts.say(name).split("%s", -1)).as("%s in %s", name, language)
                    .hasSameSizeAs(english.say(name).split("%s", -1)));
        }
    }

    @Test
    void whoReadsAnotherLanguageGetsEnglish() {
        assertThat(PageTexts.of("fi-FI,fi;q=0.9").language()).isEqualTo("en");
        assertThat(PageTexts.of("ru-RU,en;q=0.5").language()).isEqualTo("ru");
        assertThat(PageTexts.of((String) null).language()).isEqualTo("en");
    }
}
