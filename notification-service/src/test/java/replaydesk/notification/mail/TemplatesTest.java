package replaydesk.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import replaydesk.notification.notice.Language;
import replaydesk.notification.notice.Notice;

class TemplatesTest {

    private static final MailContent FULL = new MailContent("RD-1000-7", "Принтер {молчит}", "Åsa", "Så gör du <så>",
            List.of("Vilken?"), List.of("Logg"), "2026-03-09 08:00 UTC", "https://desk.example/x", List.of("Tryck"),
            true, "Alfa");
    private static final MailContent BARE =
            new MailContent("RD-1000-7", "Skrivare", null, null, null, null, null, null);

    private final Templates templates = new Templates(Engine.builder().addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addLocator(TemplatesTest::locate).build());

    @TestFactory
    List<DynamicTest> everyNoticeIsWrittenInEveryLanguage() {
        var tests = new ArrayList<DynamicTest>();
        for (var notice : Notice.values()) {
            for (var language : Language.values()) {
                tests.add(DynamicTest.dynamicTest(notice.key() + " in " + language.tag(), () -> {
                    var full = templates.write(notice, language, FULL);
                    assertThat(full.subject()).startsWith("[RD-1000-7] ").contains("Принтер {молчит}");
                    assertThat(full.text()).contains("Åsa").contains("RD-1000-7").doesNotContain("{mail", "NOT_FOUND",
                            "{#");
                    assertThat(templates.write(notice, language, BARE).text()).doesNotContain("null");
                }));
            }
        }
        return tests;
    }

    @Test
    void aSubjectCannotEndItsHeader() {
        var mail = templates.write(Notice.CASE_CLOSED, Language.EN,
                new MailContent("RD-1000-7", "Hi\r\nBcc: all@example.org", null, null, null, null, null, null));
        assertThat(mail.subject()).isEqualTo("[RD-1000-7] Closed: Hi Bcc: all@example.org");
    }

    private static Optional<TemplateLocator.TemplateLocation> locate(String name) {
        return Optional.of(new TemplateLocator.TemplateLocation() {
            @Override
            public Reader read() {
                var in = TemplatesTest.class.getClassLoader().getResourceAsStream("templates/" + name);
                return new InputStreamReader(in, StandardCharsets.UTF_8);
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType(Variant.TEXT_PLAIN));
            }
        });
    }
}
