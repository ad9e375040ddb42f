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
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.value.WorkKind;
import replaydesk.notification.Stories;
import replaydesk.notification.notice.Audience;
import replaydesk.notification.notice.Language;
import replaydesk.notification.notice.Notice;

class TemplatesTest {

    private static final MailContent FULL = new MailContent("RD-1000-7", "Принтер {молчит}", "Åsa", "Så gör du <så>",
            List.of("Vilken?"), List.of("Logg"), "2026-03-09 08:00 UTC", "https://desk.example/x", List.of("Tryck"),
            true, "Alfa", "VISIT");
    private static final MailContent BARE =
            new MailContent("RD-1000-7", "Skrivare", null, null, null, null, null, null);
    private static final StaffContent STAFF = new StaffContent("RD-1000-7", "Принтер {молчит}", "Åsa", "Anna",
            "waits-too-long", "2", "Så gör du <så>", "Startade om", "https://desk.example/x", "Lena", "Boris");
    private static final StaffContent BARE_STAFF =
            new StaffContent("RD-1000-7", "Skrivare", null, null, null, null, null, null, null, null, null);
    private static final VendorContent VENDOR = new VendorContent("RD-1000-7", "Åsa", "C-17", "A-77",
            "2026-03-09 08:00 UTC", List.of("Loggar"), new VendorContent.Passed("Принтер {молчит}", "Så gör du <så>",
                    "printers", "acme", "Rita", "rita@example.org", "+46 1"));
    private static final VendorContent BARE_VENDOR =
            new VendorContent("RD-1000-7", null, null, null, null, null, null);

    private final Templates templates = new Templates(Engine.builder().addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addLocator(TemplatesTest::locate).build());

    @TestFactory
    List<DynamicTest> everyNoticeIsWrittenInEveryLanguage() {
        var tests = new ArrayList<DynamicTest>();
        for (var notice : Notice.values()) {
            for (var language : Language.values()) {
                tests.add(DynamicTest.dynamicTest(notice.key() + " in " + language.tag(), () -> {
                    var full = templates.write(notice, language, full(notice));
                    assertThat(full.subject()).startsWith("[RD-1000-7] ");
                    if (notice.audience() != Audience.VENDOR) {
                        assertThat(full.subject()).contains("Принтер {молчит}");
                    }
                    assertThat(full.text()).contains("Åsa").contains("RD-1000-7").doesNotContain("{mail", "NOT_FOUND",
                            "{#");
                    assertThat(templates.write(notice, language, bare(notice)).text()).doesNotContain("null");
                }));
            }
        }
        return tests;
    }

    private static Object full(Notice notice) {
        return switch (notice.audience()) {
            case REQUESTER -> FULL;
            case STAFF -> STAFF;
            case VENDOR -> VENDOR;
        };
    }

    private static Object bare(Notice notice) {
        return switch (notice.audience()) {
            case REQUESTER -> BARE;
            case STAFF -> BARE_STAFF;
            case VENDOR -> BARE_VENDOR;
        };
    }

    @Test
    void aVendorsMailNamesNothingOfTheCaseButItsNumberInItsSubject() {
        for (var language : Language.values()) {
            assertThat(templates.write(Notice.VENDOR_GIVEN_CASE, language, VENDOR).subject())
                    .doesNotContain("Принтер", "Rita").contains("C-17");
        }
    }

    @Test
    void aMailToAVendorIsReadAsItIsWritten() {
        assertThat(templates.write(Notice.VENDOR_GIVEN_CASE, Language.EN, VENDOR).text()).isEqualTo("""
                Hello Åsa,

                We hand our case RD-1000-7 to you. Please quote this number whenever you write to us about it.

                Contract: C-17
                Your reference: A-77
                We expect it back by: 2026-03-09 08:00 UTC

                With the consent that we have, you may receive:

                - Loggar

                Subject: Принтер {молчит}
                Product: printers
                Organisation: acme
                Requester: Rita
                E-mail: rita@example.org
                Phone: +46 1

                Description:

                Så gör du <så>

                What does not stand in this mail, please ask us for.

                --
                Replaydesk. Our case: RD-1000-7
                """);
    }

    @Test
    void aReminderToAVendorIsReadAsItIsWritten() {
        assertThat(templates.write(Notice.VENDOR_REMINDED, Language.EN, VENDOR).text()).isEqualTo("""
                Hello Åsa,

                We handed our case RD-1000-7 to you and have not had it back yet. We expected it back by 2026-03-09 \
                08:00 UTC.
                Your reference: A-77

                Please tell us how it stands, and when we may expect it.

                --
                Replaydesk. Our case: RD-1000-7
                """);
    }

    @Test
    void aMailToAManagerIsReadAsItIsWritten() {
        assertThat(templates.write(Notice.MANAGER_INFORMED, Language.EN, new StaffContent("RD-1000-7", "Printer",
                "Lena", "Anna", null, "2", "The client is angry", "Restarted", "https://desk.example/x", null, null))
                .text()).isEqualTo("""
                        Hello Lena,

                        Case RD-1000-7 was escalated to you. It lies at level 2; you may decide what comes next.

                        Subject: Printer
                        Escalated by: Anna

                        Reason:

                        The client is angry

                        What was tried:

                        Restarted

                        The case:

                        https://desk.example/x

                        --
                        Replaydesk. Internal: not for the requester. Case: RD-1000-7
                        """);
    }

    @Test
    void anOfferIsReadAsItIsWritten() {
        assertThat(templates.write(Notice.WORK_OFFERED, Language.EN, told(Stories.offered(), null)).text())
                .isEqualTo("""
                        Hello Rita Å,

                        We would like to agree on a time with you for a visit. These times are free:

                        - Tuesday 17 March 2026 08:30–09:30 (Central European Time)

                        Place, number or link: Storgatan 5

                        Please choose one of them here. You need not log in for that:

                        https://desk.example/offer/0194f000-0000-5000-8000-000000000050

                        You can choose until Monday 16 March 2026 16:00 (Central European Time).

                        --
                        Replaydesk. Your case: RD-1000-7
                        """);
    }

    @Test
    void aTimeIsSaidByTheClockOfThePlaceInTheLanguageOfTheMail() {
        var scheduled = Stories.scheduled(WorkKind.CALLBACK, 1);

        assertThat(templates.write(Notice.WORK_SCHEDULED, Language.SV, told(Language.SV, scheduled, null)).text())
                .contains("då vi ringer dig", "tisdag 17 mars 2026 08:30–09:30", "Storgatan 5")
                .doesNotContain("internal");
        assertThat(templates.write(Notice.WORK_RESCHEDULED, Language.RU, told(Language.RU, scheduled, null)).text())
                .contains("звонка вам", "вторник 17 марта 2026 08:30–09:30");
        assertThat(templates.write(Notice.WORK_CANCELLED, Language.EN, told(Stories.cancelled(), scheduled)).text())
                .contains("called off (a call to you)", "Tuesday 17 March 2026").doesNotContain("internal");
        assertThat(templates.write(Notice.WORK_CANCELLED, Language.EN, told(Stories.cancelled(), null)).text())
                .contains("called off:");
    }

    private static MailContent told(CaseEvent event, CaseEvent quoted) {
        return told(Language.EN, event, quoted);
    }

    private static MailContent told(Language language, CaseEvent event, CaseEvent quoted) {
        var registered = Stories.registered("rita@example.org", "sv");
        return MailContentMapper.of(event, quoted, registered, registered.requester(), language, LINKS);
    }

    private static final MailContentMapper.Links LINKS = new MailContentMapper.Links() {
        @Override
        public String survey(UUID linkId) {
            return "";
        }

        @Override
        public String solution(UUID proposalId) {
            return "";
        }

        @Override
        public String consent(UUID consentId) {
            return "";
        }

        @Override
        public String offer(UUID offerId) {
            return "https://desk.example/offer/" + offerId;
        }
    };

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
