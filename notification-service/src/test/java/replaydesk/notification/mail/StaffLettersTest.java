package replaydesk.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.notification.Directory;
import replaydesk.notification.Stories;
import replaydesk.notification.delivery.Delivery;
import replaydesk.notification.notice.Language;
import replaydesk.notification.notice.Notice;

class StaffLettersTest {

    private static final String LINK = "https://desk.example/api/v1/cases/RD-1000-7";

    private final Directory directory = new Directory()
            .with("specialist", "lena", Map.of("name", "Lena", "email", "lena@example.org"))
            .with("specialist", "anna", Map.of("name", "Anna A", "teams", List.of("network")));

    private StaffContent content(CaseEvent event, CaseEvent quoted) {
        var delivery = new Delivery(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), Notice.MANAGER_INFORMED, "lena",
                Language.EN, 0, 3, 0, null, null, "anna", Directory.NOW, false, false);
        var sources = new Sources(event, quoted, Stories.registered("rita@example.org", "ru"),
                new Requester("rita", false, "Rita", "rita@example.org", null, "ru"));
        return (StaffContent) StaffLetters.of(delivery, sources, directory.now(), LINK).orElseThrow().content();
    }

    @Test
    void aManagerLearnsWhoEscalatedToWhichLevelWhyAndWhatWasTried() {
        assertThat(content(Stories.escalated("lena"), null)).isEqualTo(new StaffContent("RD-1000-7", "Принтер молчит",
                "Lena", "Anna A", null, "2", "Kunden hotar att gå", "Startade om", LINK, null, null));
    }

    @Test
    void whereARuleEscalatedTheRuleIsNamed() {
        var mail = content(new CaseEscalated(EscalationKind.HIERARCHICAL, 1, 1, "network", null, null, null, "lena",
                "anna", new ReferenceVersion("escalation-rules", "waits-too-long", 3), null, null, List.of()), null);

        assertThat(mail.rule()).isEqualTo("waits-too-long");
        assertThat(mail.by()).isEmpty();
    }

    @Test
    void whoIsConsultedReadsTheQuestionAndAgainWhenReminded() {
        var asked = Stories.consulted("lena", null);

        assertThat(content(asked, null).text()).isEqualTo("Har du sett det här?");
        assertThat(content(asked, null).by()).isEqualTo("Anna A");
        assertThat(content(Stories.consultationReminded(), asked).text()).isEqualTo("Har du sett det här?");
        assertThat(content(Stories.consultationReminded(), null).text()).isEmpty();
    }
}
